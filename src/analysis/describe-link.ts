import type { ProjectedGraph } from './scope-projection.js';

/** A link as an answer shows it: its ends, what it tells, and the reports that carry it. */
export interface DescribedLink {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly reportIds: readonly string[];
}

export function describeLink(graph: ProjectedGraph, key: string): DescribedLink {
  const [from, to] = graph.extremities(key) as [string, string];
  const { weight, reportIds } = graph.getEdgeAttributes(key);
  return { from, to, weight, reportIds };
}

/** The strongest first; equal ones in the order of their ends. */
export const byStrength = (a: DescribedLink, b: DescribedLink): number =>
  b.weight - a.weight || compare(a.from, b.from) || compare(a.to, b.to);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
