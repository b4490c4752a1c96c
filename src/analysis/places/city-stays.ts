import type { Stay } from '../../domain/movement-views.js';

/** Stays in one metropolitan area without another in between, made one. */
export interface AreaStay {
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly reportIds: readonly string[];
}

/** Stays by metropolitan area, in their order; those without one are left out. */
export function cityStays(stays: readonly Stay[]): readonly AreaStay[] {
  const joined: AreaStay[] = [];
  for (const { area, from, to, reportIds } of stays) {
    if (area === null) continue;
    const last = joined.at(-1);
    if (last?.area === area)
      joined[joined.length - 1] = {
        area,
        from: last.from,
        to: last.to > to ? last.to : to,
        reportIds: [...new Set([...last.reportIds, ...reportIds])],
      };
    else joined.push({ area, from, to, reportIds });
  }
  return joined;
}
