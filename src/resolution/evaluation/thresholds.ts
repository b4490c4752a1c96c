import { type Accuracy, accuracyOf, type ClusterAccuracy, clusterAccuracy, pairsOf } from './cluster-accuracy.js';
import type { JudgedPair } from './judged-pair.js';

/** What would have come out at one threshold. */
export interface AtThreshold {
  readonly threshold: number;
  /** Pairs at or above the threshold taken as they are. */
  readonly pairs: Accuracy & { readonly found: number };
  /** Records that a chain of such pairs holds together, without taking chains apart again. */
  readonly chained: ClusterAccuracy;
}

/** 0.1 to 0.9, then closer to certainty. */
export const THRESHOLDS: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/**
 * Accuracy by threshold from the scores of the pairs. A pair that is not in the list counts as below every threshold.
 *
 * @param pairs each pair once, in any order
 * @param truth label of each record
 * @returns in the order of the thresholds, ascending
 */
export function accuracyByThreshold(
  pairs: readonly JudgedPair[],
  truth: readonly (string | number)[],
  thresholds: readonly number[] = THRESHOLDS,
): AtThreshold[] {
  const sizes = new Map<string | number, number>();
  for (const label of truth) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const real = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  const best = [...pairs].sort((x, y) => y.probability - x.probability);
  const parent = truth.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  let [found, both] = [0, 0];
  return [...thresholds]
    .sort((x, y) => y - x)
    .map((threshold) => {
      for (; found < best.length && best[found]!.probability >= threshold; found += 1) {
        const { a, b } = best[found]!;
        if (truth[a] === truth[b]) both += 1;
        parent[find(b)] = find(a);
      }
      const roots = truth.map((_, i) => find(i));
      return {
        threshold,
        pairs: { ...accuracyOf({ found, true: real, both }), found },
        chained: clusterAccuracy(roots, truth),
      };
    })
    .reverse();
}
