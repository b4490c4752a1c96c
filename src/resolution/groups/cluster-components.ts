import { DisjointSets } from '../../domain/disjoint-sets.js';
import { clusterGroups } from './cluster-groups.js';
import type { Group } from './group.js';
import type { GroupPair } from './group-scorer.js';

/**
 * Clusters each component of groups of mentions by itself: what no pair above the threshold and no judgement joins,
 * not even over others, is never one person.
 *
 * @param pairs pairs of keys above the threshold, found by blocking
 * @param same pairs of keys judged to be one person
 * @returns for each group's key the smallest key of its cluster
 */
export function clusterComponents(
  groups: readonly Group[],
  compare: (a: Group, b: Group) => GroupPair,
  pairs: readonly (readonly [string, string])[],
  same: readonly (readonly [string, string])[],
  least: number,
): ReadonlyMap<string, string> {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const components = new DisjointSets();
  for (const [a, b] of [...pairs, ...same]) if (byKey.has(a) && byKey.has(b)) components.join(a, b);
  return new Map(
    components.sets(byKey.keys()).flatMap((keys) => [
      ...clusterGroups(
        keys.map((key) => byKey.get(key)!),
        compare,
        same,
        least,
      ),
    ]),
  );
}
