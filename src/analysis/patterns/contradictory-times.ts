import type { PatternDocument } from './pattern-document.js';
import { type InputValues, numberOf } from './pattern-inputs.js';

/**
 * Reports whose dates cannot fulfil all conditions of a pattern, or null when some dates can. The conditions are
 * difference constraints: they can be met unless their graph has a cycle of negative length (Bellman 1958, Ford 1956).
 * Conditions in either order are not looked at: they can always be met by one of the two.
 */
export function contradictoryTimes(pattern: PatternDocument, values: InputValues): string[] | null {
  const reports = Object.keys(pattern.items).filter((name) => pattern.items[name]!.is === 'report');
  /** `to - from <= days`. */
  const bounds: { readonly from: string; readonly to: string; readonly days: number }[] = reports.map((name) => ({
    from: `${name} end`,
    to: `${name} start`,
    days: 0,
  }));
  for (const { earlier, later, atLeastDays, atMostDays, eitherOrder } of pattern.times) {
    const least = atLeastDays === undefined ? 0 : numberOf(atLeastDays, values);
    const most = atMostDays === undefined ? null : numberOf(atMostDays, values);
    if (most !== null && most < least) return [earlier.report, later.report];
    if (eitherOrder) continue;
    const [from, to] = [earlier, later].map(({ report, edge }) => `${report} ${edge}`);
    bounds.push({ from: to!, to: from!, days: -least });
    if (most !== null) bounds.push({ from: from!, to: to!, days: most });
  }
  const nodes = reports.flatMap((name) => [`${name} start`, `${name} end`]);
  const distance = new Map(nodes.map((node) => [node, 0]));
  for (let round = 0; round < nodes.length; round++) {
    let changed = false;
    for (const { from, to, days } of bounds) {
      const via = distance.get(from)! + days;
      if (via >= distance.get(to)!) continue;
      distance.set(to, via);
      changed = true;
    }
    if (!changed) return null;
  }
  return reports;
}
