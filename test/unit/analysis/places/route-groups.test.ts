import { describe, expect, it } from '@jest/globals';
import { compareRoutes, type Route } from '../../../../src/analysis/places/compare-routes.js';
import { meetingPairs } from '../../../../src/analysis/places/meeting-pairs.js';
import { routeGroups } from '../../../../src/analysis/places/route-groups.js';
import { Random } from '../../../../src/domain/random.js';

const LIMITS = { withinHours: 24, atLeast: 2, mostAtOnce: 100, mostPairs: 1_000 };
const on = (day: number) => new Date(Date.UTC(2024, 0, day)).toISOString();
const route = (id: string, ...stays: readonly (readonly [area: string, day: number])[]): Route => ({
  id,
  stays: stays.map(([area, day]) => ({ area, from: on(day), to: on(day + 1), reportIds: [`${id}-${day}`] })),
});
const shared = (first: string, second: string, score: number) => ({ first, second, score, stops: [] });

describe('meetings on routes', () => {
  it('name every pair that shares a long enough route, and pairs with too few meetings never', () => {
    const random = Random.at(7);
    const pick = (n: number) => random.below(n);
    const routes = Array.from({ length: 30 }, (_, i) => {
      const days = [...new Set(Array.from({ length: 6 }, () => 1 + pick(28)))].sort((a, b) => a - b);
      return route(`phone:${i}`, ...days.map((day) => ['ABCD'[pick(4)]!, day] as const));
    });
    const { pairs, crowded, full } = meetingPairs(routes, LIMITS);
    expect([crowded, full]).toEqual([0, false]);
    const named = new Set(pairs.map(([a, b]) => `${a} ${b}`));
    let long = 0;
    for (const [a, one] of routes.entries())
      for (const [b, other] of routes.entries())
        if (a < b && compareRoutes(one, other, 24).stops.length >= 2) {
          long += 1;
          expect(named).toContain(`${a} ${b}`);
        }
    expect(long).toBeGreaterThan(5);
    expect(pairs.length).toBeLessThan((30 * 29) / 2);
  });

  it('leave out crowded cities and what memory has no room for, and say so', () => {
    const routes = ['a', 'b', 'c', 'd'].map((id) => route(id, ['X', 1], ['Y', 3]));
    expect(meetingPairs(routes, LIMITS).pairs).toHaveLength(6);
    expect(meetingPairs(routes, { ...LIMITS, mostAtOnce: 2 })).toMatchObject({ crowded: 2, full: false });
    expect(meetingPairs(routes, { ...LIMITS, mostPairs: 1 })).toEqual({ pairs: [[0, 1]], crowded: 0, full: true });
  });
});

describe('groups that share routes', () => {
  it('hold only members any two of which share one, and name who shares one with some', () => {
    const groups = routeGroups([
      shared('a', 'b', 5),
      shared('b', 'c', 4),
      shared('a', 'c', 3),
      shared('c', 'd', 2),
      shared('e', 'f', 1),
    ]);
    expect(groups.map(({ members, others }) => [members.join(''), others.join('')])).toEqual([
      ['abc', 'd'],
      ['ef', ''],
    ]);
    expect(groups[0]!.routes.map(({ score }) => score)).toEqual([5, 4, 3]);
  });
});
