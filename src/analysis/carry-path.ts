import type { Projection, StepTime } from './projection.js';
import { STEP } from './telling.js';

/** How the steps of a path must follow each other in time. An undated step follows nothing as soon as one is asked for. */
export interface StepOrder {
  /** No step begins before the one ahead of it. */
  readonly inOrder: boolean;
  /** Most milliseconds between a step and the next, in either direction; null for any. */
  readonly maxGap: number | null;
}

/** One report for each step, and what the steps cost together in thousandths of a bit. */
export interface CarriedPath {
  readonly reports: readonly string[];
  readonly cost: number;
}

/** Reports of one step that are tried when steps must follow each other in time: those that tell most. */
const MOST_TRIED = 200;

interface Candidate {
  readonly report: string;
  readonly cost: number;
  readonly time: StepTime | null;
}

/** Reports that can carry a step: they name both its ends and no other entity of the path, to which they would be a short cut. */
export function carriersOf(projection: Projection, path: readonly string[], step: number): string[] {
  const [a, b] = [path[step]!, path[step + 1]!];
  return projection.shared(a, b).filter((report) => {
    const named = projection.namedIn(report);
    return path.every((entity) => entity === a || entity === b || !named.has(entity));
  });
}

/** The cheapest reports that carry a path, the earlier id among equals; null when some step has none that fits. */
export function carryPath(projection: Projection, path: readonly string[], order: StepOrder): CarriedPath | null {
  const timed = order.inOrder || order.maxGap !== null;
  let ends: { readonly last: Candidate | null; readonly cost: number; readonly reports: readonly string[] }[] = [
    { last: null, cost: 0, reports: [] },
  ];
  for (let step = 0; step + 1 < path.length; step += 1) {
    const candidates = candidatesOf(projection, path, step);
    const fitting = timed ? candidates.filter(({ time }) => time).slice(0, MOST_TRIED) : candidates.slice(0, 1);
    ends = fitting.flatMap((candidate) => {
      const before = ends.find(({ last }) => !timed || !last || follows(last.time!, candidate.time!, order));
      const reports = before && [...before.reports, candidate.report];
      return reports ? [{ last: candidate, cost: before.cost + candidate.cost, reports }] : [];
    });
    if (!ends.length) return null;
    ends.sort((a, b) => a.cost - b.cost || compareLists(a.reports, b.reports));
  }
  return { cost: ends[0]!.cost, reports: ends[0]!.reports };
}

function candidatesOf(projection: Projection, path: readonly string[], step: number): Candidate[] {
  const [a, b] = [path[step]!, path[step + 1]!];
  return carriersOf(projection, path, step)
    .map((report) => ({
      report,
      cost: STEP + projection.costOf(report, a) + projection.costOf(report, b),
      time: projection.timeOf(report, a, b),
    }))
    .sort((x, y) => x.cost - y.cost || (x.report < y.report ? -1 : 1));
}

function follows(before: StepTime, after: StepTime, { inOrder, maxGap }: StepOrder): boolean {
  if (inOrder && after.at < before.at) return false;
  return maxGap === null || Math.max(0, after.at - before.until, before.at - after.until) <= maxGap;
}

/** Order of lists of texts, member by member. */
export function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return a.length - b.length;
}
