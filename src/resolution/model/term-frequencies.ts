import type { Comparison } from '../comparison.js';

/** How often each value of a comparison occurs among records. */
export interface TermFrequencies {
  /** Share of all records' values that are this one; a value never seen counts as seen once. */
  shareOf(term: string): number;
  /** Probability that two values taken at random are the same one, or null when there are fewer than two. */
  readonly coincidence: number | null;
}

/** Counts the terms of the features of all records. */
export function countTerms<F>(comparison: Comparison<F>, features: Iterable<F | null>): TermFrequencies {
  const counts = new Map<string, number>();
  let total = 0;
  for (const feature of features) {
    if (feature === null) continue;
    for (const term of comparison.terms(feature)) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      total += 1;
    }
  }
  let pairs = 0;
  for (const count of counts.values()) pairs += count * (count - 1);
  return {
    shareOf: (term) => (counts.get(term) ?? 1) / Math.max(total, 1),
    coincidence: total < 2 ? null : Math.max(pairs, 1) / (total * (total - 1)),
  };
}
