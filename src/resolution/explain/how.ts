import { AsterismError } from '../../domain/errors.js';
import { boundedWeight } from '../clusters/bounded-weight.js';
import { contractEdges } from '../clusters/contract-edges.js';
import { log2Odds, probabilityOf } from '../model/match-weight.js';

/** A pair of records by their places in the cluster, with its match weight. */
export interface ClusterLink {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  readonly probability: number;
}

/** Two groups became one. */
export interface HowStep {
  /** Places of the records of the group that holds the earlier record, ascending; then those of the other. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What all pairs between the two groups say together, each bounded as in clustering. Above 0. */
  readonly sum: number;
  /** The pair between the two groups with the largest match weight. */
  readonly strongest: ClusterLink;
}

/** How the records of one cluster came together, and what holds them. */
export interface How {
  /** The strongest contraction first. */
  readonly steps: readonly HowStep[];
  /** Groups that nothing holds together, each ascending; one when the cluster is whole. */
  readonly groups: readonly (readonly number[])[];
  /**
   * The bridge: the weakest link of the maximum spanning tree. Without it the cluster falls into the two sides, and
   * every other pair between them is weaker still or as weak. Null for a single record.
   */
  readonly weakest: (ClusterLink & { readonly sides: readonly [readonly number[], readonly number[]] }) | null;
}

/** Records of a cluster that is explained. The work grows with their cube. */
export const MOST_EXPLAINED = 300;

/**
 * Replays the clustering of one cluster.
 *
 * @param size number of records of the cluster; they are told apart by their places 0 … size - 1
 * @param weightOf match weight of two of them, the smaller place first
 * @param threshold probability from which on two records count as one person
 * @throws AsterismError BAD_USER_INPUT for a cluster of more than {@link MOST_EXPLAINED} records
 */
export function how(size: number, weightOf: (a: number, b: number) => number, threshold: number): How {
  if (size > MOST_EXPLAINED)
    throw new AsterismError(
      'BAD_USER_INPUT',
      `A cluster of ${size} records is too large to explain; the most are ${MOST_EXPLAINED}. Ask for a part of it.`,
    );
  const weights = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => (a === b ? 0 : weightOf(Math.min(a, b), Math.max(a, b)))),
  );
  const least = log2Odds(threshold);
  const bounded = weights.map((row, a) => row.map((weight, b) => (a === b ? 0 : boundedWeight(weight, least))));
  const groups = new Map(weights.map((_, i) => [i, [i]]));
  const steps: HowStep[] = [];
  contractEdges(bounded, (keep, gone, sum) => {
    const [left, right] = [groups.get(keep)!, groups.get(gone)!];
    steps.push({ left, right, sum, strongest: strongestBetween(left, right, weights) });
    groups.set(keep, [...left, ...right].sort(ascending));
    groups.delete(gone);
  });
  return { steps, groups: [...groups.values()], weakest: size < 2 ? null : weakestOfTree(weights) };
}

function strongestBetween(
  left: readonly number[],
  right: readonly number[],
  weights: readonly (readonly number[])[],
): ClusterLink {
  let [a, b] = [left[0]!, right[0]!];
  for (const x of left) for (const y of right) if (weights[x]![y]! > weights[a]![b]!) [a, b] = [x, y];
  return linkOf(a, b, weights);
}

const linkOf = (a: number, b: number, weights: readonly (readonly number[])[]): ClusterLink => {
  const bits = weights[a]![b]!;
  return { a: Math.min(a, b), b: Math.max(a, b), bits, probability: probabilityOf(bits) };
};

/** The maximum spanning tree by the method of Prim (1957), and its weakest edge. */
function weakestOfTree(weights: readonly (readonly number[])[]): How['weakest'] {
  const parent = weights.map(() => 0);
  const left = new Set(weights.keys());
  left.delete(0);
  const edges: [number, number][] = [];
  const reach = (i: number): number => weights[parent[i]!]![i]!;
  while (left.size) {
    let next = -1;
    for (const i of left) if (next < 0 || reach(i) > reach(next)) next = i;
    left.delete(next);
    edges.push([parent[next]!, next]);
    for (const i of left) if (weights[next]![i]! > reach(i)) parent[i] = next;
  }
  const [a, b] = edges.reduce((worst, edge) =>
    weights[edge[0]]![edge[1]]! < weights[worst[0]]![worst[1]]! ? edge : worst,
  );
  // Edges come parents first, so one pass finds everything below the bridge.
  const below = new Set([b]);
  for (const [from, to] of edges) if (below.has(from)) below.add(to);
  const all = [...weights.keys()];
  const sides = [all.filter((i) => !below.has(i)), all.filter((i) => below.has(i))] as const;
  return { ...linkOf(a, b, weights), sides };
}

const ascending = (x: number, y: number): number => x - y;
