import { log2Odds } from '../model/match-weight.js';
import { VETO_WEIGHT } from '../vetoes.js';
import { contractEdges } from './contract-edges.js';

/** Most that one pair may say for or against a cluster: no single pair decides against many. */
const MOST_FOR = 10;
const MOST_AGAINST = 3;

/**
 * Clusters of records: those that pairs above the threshold hold together, taken apart again where the pairs inside
 * speak against it.
 *
 * @param pairs pairs with their weights, best first
 * @param weightOf weight of any pair, for the ones inside a cluster that no blocking rule brought
 * @returns for each record the smallest index of its cluster
 */
export function groupRecords(
  size: number,
  pairs: readonly { readonly a: number; readonly b: number; readonly weight: number }[],
  weightOf: (a: number, b: number) => number,
  threshold: number,
): number[] {
  const least = log2Odds(threshold);
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  for (const { a, b, weight } of pairs) {
    if (weight < least) break;
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const components = new Map<number, number[]>();
  for (let i = 0; i < size; i += 1) {
    const members = components.get(find(i));
    if (members) members.push(i);
    else components.set(i, [i]);
  }
  const cluster = Array.from({ length: size }, (_, i) => i);
  for (const members of components.values()) {
    if (members.length < 2) continue;
    const weights = members.map((a) =>
      members.map((b) => (a === b ? 0 : limited(weightOf(Math.min(a, b), Math.max(a, b)), least))),
    );
    contractEdges(weights).forEach((first, i) => {
      cluster[members[i]!] = members[first]!;
    });
  }
  return cluster;
}

/** What is vetoed stays infinitely far apart, however much else speaks for it: no sum with it is above zero. */
const limited = (weight: number, least: number): number =>
  weight <= VETO_WEIGHT ? Number.NEGATIVE_INFINITY : Math.max(-MOST_AGAINST, Math.min(MOST_FOR, weight - least));
