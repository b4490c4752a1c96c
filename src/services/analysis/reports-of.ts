import type { ProjectedGraph } from '../../analysis/scope-projection.js';

/** Ids of the reports that carry the links of an entity, sorted. */
export const reportsOf = (graph: ProjectedGraph, id: string): string[] => {
  const ids = new Set<string>();
  graph.forEachEdge(id, (_key, { reportIds }) => {
    for (const reportId of reportIds) ids.add(reportId);
  });
  return [...ids].sort();
};
