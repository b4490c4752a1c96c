import { DisjointSets } from '../../domain/disjoint-sets.js';
import { boundedWeight } from '../clusters/bounded-weight.js';
import { contractEdges } from '../clusters/contract-edges.js';
import type { Group } from './group.js';
import type { GroupPair } from './group-scorer.js';

/**
 * Which groups of mentions are one person, among groups that links may join: what people judged to be the same is
 * joined first; the rest by contraction of edges, where no hard fact and no verdict of DIFFERENT stands between.
 * The answer depends on the groups alone, not on their order.
 *
 * @param compare how any two of the groups compare
 * @param least weight from which on two mentions count as one person
 * @returns for each group's key the smallest key of its cluster
 */
export function clusterGroups(
  groups: readonly Group[],
  compare: (a: Group, b: Group) => GroupPair,
  same: readonly (readonly [string, string])[],
  least: number,
): ReadonlyMap<string, string> {
  const sorted = [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));
  const byKey = new Map(sorted.map((group) => [group.key, group]));
  const judged = new DisjointSets();
  for (const [a, b] of same) if (byKey.has(a) && byKey.has(b)) judged.join(a, b);
  const nodes = judged.sets(byKey.keys()).map((keys) => keys.map((key) => byKey.get(key)!));
  const weights = nodes.map((own, i) =>
    nodes.map((other, j) => {
      if (i === j) return 0;
      // One way only, so that both halves of the matrix hold the same sum to the last bit.
      const [x, y] = i < j ? [own, other] : [other, own];
      return x.reduce((sum, a) => sum + y.reduce((part, b) => part + between(compare(a, b), least), 0), 0);
    }),
  );
  const cluster = new Map<string, string>();
  contractEdges(weights).forEach((first, i) => {
    for (const { key } of nodes[i]!) cluster.set(key, nodes[first]![0]!.key);
  });
  return cluster;
}

/** What two groups say for (above zero) or against being one person. */
function between({ pairs, best }: GroupPair, least: number): number {
  if (best === Number.NEGATIVE_INFINITY) return best;
  return pairs.reduce((sum, { weight }) => sum + boundedWeight(weight, least), 0);
}
