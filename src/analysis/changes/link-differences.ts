import type { ProjectedGraph } from '../scope-projection.js';

/** Two entities and the reports that named both, at the earlier and the later instant. */
export interface LinkDifference {
  readonly from: string;
  readonly to: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The weight that counts for the order: that of now, else that of then. */
  readonly weight: number;
}

/** Links that are in one of two graphs alone, and those that other reports carry; what weighs most first. */
export function linkDifferences(
  then: ProjectedGraph,
  now: ProjectedGraph,
): { readonly added: LinkDifference[]; readonly gone: LinkDifference[]; readonly changed: LinkDifference[] } {
  const added: LinkDifference[] = [];
  const gone: LinkDifference[] = [];
  const changed: LinkDifference[] = [];
  now.forEachEdge((key, { reportIds, weight }, from, to) => {
    const before = then.hasEdge(key) ? then.getEdgeAttributes(key).reportIds : [];
    const row = { from, to, before, after: reportIds, weight };
    if (!before.length) added.push(row);
    else if (before.length !== reportIds.length || before.some((id, i) => id !== reportIds[i])) changed.push(row);
  });
  then.forEachEdge((key, { reportIds, weight }, from, to) => {
    if (!now.hasEdge(key)) gone.push({ from, to, before: reportIds, after: [], weight });
  });
  for (const list of [added, gone, changed]) list.sort(byWeight);
  return { added, gone, changed };
}

const byWeight = (a: LinkDifference, b: LinkDifference): number =>
  b.weight - a.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1);
