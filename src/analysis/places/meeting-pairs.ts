import type { Route } from './compare-routes.js';

export interface MeetingLimits {
  /** Most hours between two stays in one city. */
  readonly withinHours: number;
  /** Meetings in the same city that a pair must have. */
  readonly atLeast: number;
  /** Where more than these were in one city within that time, nobody is told to have met. */
  readonly mostAtOnce: number;
  /** Pairs kept in memory. */
  readonly mostPairs: number;
}

export interface MeetingPairs {
  /** Indexes into the routes, the lower first, in their order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Stays that were passed over, since too many others were there. */
  readonly crowded: number;
  /** Whether there were more pairs than may be kept. */
  readonly full: boolean;
}

interface TimedStay {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;

/**
 * Pairs of routes that may have a common part: they were in the same cities about the same time often enough. City by
 * city the stays are swept in the order of time, so that work grows with the meetings and not with the square of all.
 */
export function meetingPairs(
  routes: readonly Route[],
  { withinHours, atLeast, mostAtOnce, mostPairs }: MeetingLimits,
): MeetingPairs {
  const meetings = new Map<number, number>();
  let crowded = 0;
  let full = false;
  for (const stays of staysByCity(routes)) {
    let there: TimedStay[] = [];
    for (const stay of stays) {
      there = there.filter(({ to }) => to + withinHours * HOUR_MS >= stay.from);
      if (new Set(there.map(({ of }) => of)).size > mostAtOnce) crowded += 1;
      else
        for (const { of } of there) {
          if (of === stay.of) continue;
          const key = Math.min(of, stay.of) * routes.length + Math.max(of, stay.of);
          const before = meetings.get(key);
          if (before === undefined && meetings.size >= mostPairs) full = true;
          else meetings.set(key, (before ?? 0) + 1);
        }
      there.push(stay);
    }
  }
  const keys = [...meetings].filter(([, times]) => times >= atLeast).map(([key]) => key);
  const pairs = keys
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / routes.length), key % routes.length] as const);
  return { pairs, crowded, full };
}

/** The stays of all in each city, the earliest first, cities in the order of their names. */
function staysByCity(routes: readonly Route[]): TimedStay[][] {
  const cities = new Map<string, TimedStay[]>();
  for (const [of, { stays }] of routes.entries())
    for (const { area, from, to } of stays) {
      const list = cities.get(area) ?? [];
      cities.set(area, list);
      list.push({ of, from: Date.parse(from), to: Date.parse(to) });
    }
  return [...cities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, stays]) => stays.sort((a, b) => a.from - b.from || a.of - b.of || a.to - b.to));
}
