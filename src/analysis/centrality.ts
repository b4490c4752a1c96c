import { AsterismError } from '../domain/errors.js';
import { graphAlgorithms } from './graph-algorithms.js';
import type { ProjectedGraph } from './scope-projection.js';

export const CENTRALITY_MEASURES = ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'EIGENVECTOR'] as const;
export type CentralityMeasure = (typeof CENTRALITY_MEASURES)[number];

export interface Central {
  readonly id: string;
  readonly score: number;
}

/** Betweenness takes time with nodes times links: seconds here, an hour at ten times as many of both. */
export const MAX_BETWEENNESS_WORK = 400_000_000;

/**
 * How central each node is, the most central first; equal ones in the order of their ids.
 *
 * - DEGREE: entities it is linked with, over all others.
 * - BETWEENNESS: the share of shortest paths that lead through it, each link counting one (Freeman 1977; Brandes 2001,
 *   doi:10.1080/0022250X.2001.9990249).
 * - PAGERANK: where a walk along links by their weight spends its time (Brin and Page 1998), damping 0.85.
 * - EIGENVECTOR: linked with what is central itself, by weight (Bonacich 1972).
 *
 * @throws AsterismError BAD_USER_INPUT when the graph is too large for the measure
 */
export function centralityOf(graph: ProjectedGraph, measure: CentralityMeasure): Central[] {
  if (!graph.order) return [];
  const scores = MEASURES[measure](graph);
  return graph
    .mapNodes((id) => ({ id, score: scores[id]! }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const ITERATIONS = { maxIterations: 1_000, tolerance: 1e-8 };

const MEASURES: Readonly<Record<CentralityMeasure, (graph: ProjectedGraph) => Record<string, number>>> = {
  DEGREE: (graph) => Object.fromEntries(graph.mapNodes((id) => [id, graph.degree(id) / Math.max(1, graph.order - 1)])),
  BETWEENNESS(graph) {
    if (graph.order * graph.size > MAX_BETWEENNESS_WORK)
      throw tooLarge(`betweenness of ${graph.order} entities and ${graph.size} links takes too long`);
    return graphAlgorithms.betweenness(graph, { getEdgeWeight: null, normalized: true });
  },
  PAGERANK: (graph) => settled(() => graphAlgorithms.pagerank(graph, { getEdgeWeight: 'weight', ...ITERATIONS })),
  EIGENVECTOR: (graph) => settled(() => graphAlgorithms.eigenvector(graph, { getEdgeWeight: 'weight', ...ITERATIONS })),
};

/** These two go on until the scores hardly change; on rare graphs they never do. */
function settled(scores: () => Record<string, number>): Record<string, number> {
  try {
    return scores();
  } catch (cause) {
    throw new AsterismError(
      'BAD_USER_INPUT',
      'The scores of this scope do not settle. Take another measure or another scope.',
      {},
      { cause },
    );
  }
}

const tooLarge = (what: string): AsterismError =>
  new AsterismError('BAD_USER_INPUT', `This scope is too large: ${what}. Choose a smaller scope or another measure.`);
