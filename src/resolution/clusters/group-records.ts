import { log2Odds } from '../model/match-weight.js';
import { boundedWeight } from './bounded-weight.js';
import { contractEdges } from './contract-edges.js';
import { NumberSets } from './number-sets.js';

/** Records that are looked at together; of more the weakest pairs are not followed, since each is weighed with each. */
const MOST_TOGETHER = 1_000;

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
  pairs: Iterable<{ readonly a: number; readonly b: number; readonly weight: number }>,
  weightOf: (a: number, b: number) => number,
  threshold: number,
): Int32Array {
  const least = log2Odds(threshold);
  const together = new NumberSets(size);
  for (const { a, b, weight } of pairs) {
    if (weight <= least) break;
    together.join(a, b, MOST_TOGETHER);
  }
  const cluster = new Int32Array(size).map((_, i) => i);
  for (const members of together.groups()) {
    if (members.length === 2) {
      // The pair that joined them is the only one, and it is above the threshold.
      cluster[members[1]!] = members[0]!;
      continue;
    }
    const weights = members.map((a) =>
      members.map((b) => (a === b ? 0 : boundedWeight(weightOf(Math.min(a, b), Math.max(a, b)), least))),
    );
    contractEdges(weights).forEach((first, i) => {
      cluster[members[i]!] = members[first]!;
    });
  }
  return cluster;
}
