import type { SharedRoute, SharedStop } from '../../domain/movement-views.js';
import type { AreaStay } from './city-stays.js';
import { sharedRoute } from './shared-route.js';

/** Where one entity was, city by city. */
export interface Route {
  readonly id: string;
  readonly stays: readonly AreaStay[];
}

/** A shared route whose cities still have to be counted. */
export type RouteDraft = Omit<SharedRoute, 'score' | 'stops'> & {
  readonly stops: readonly Omit<SharedStop, 'reportsThere'>[];
};

const HOUR_MS = 3_600_000;

/** What two routes have in common. @param withinHours most hours between two stays in one city */
export function compareRoutes(first: Route, second: Route, withinHours: number): RouteDraft {
  const [a, b] = [first, second].map(({ stays }) =>
    stays.map(({ area, from, to }) => ({ area, from: Date.parse(from), to: Date.parse(to) })),
  );
  const stops = sharedRoute(a!, b!, withinHours * HOUR_MS).map(([i, j]) => {
    const [one, other] = [first.stays[i]!, second.stays[j]!];
    return {
      area: one.area,
      firstFrom: one.from,
      firstTo: one.to,
      secondFrom: other.from,
      secondTo: other.to,
      firstReportIds: one.reportIds,
      secondReportIds: other.reportIds,
    };
  });
  return { first: first.id, second: second.id, stops };
}
