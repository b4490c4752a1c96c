import type { Comparison } from '../comparison.js';
import { tallyTerms } from './term-tally.js';

/** How often each value of a comparison occurs among records. */
export interface TermFrequencies {
  /** Share of all records' values that are this one; a value never seen counts as seen once. */
  shareOf(term: string): number;
  /** No share is smaller. */
  readonly least: number;
  /** Probability that two values taken at random are the same one, or null when there are fewer than two. */
  readonly coincidence: number | null;
}

/** Counts the terms of the features of records; see `tallyTerms`. */
export function countTerms<F>(
  comparison: Comparison<F>,
  features: Iterable<readonly [feature: F, records: number]>,
): TermFrequencies {
  const { counts, total, coincidence } = tallyTerms(comparison, features);
  const all = Math.max(total, 1);
  return { shareOf: (term) => (counts.get(term) ?? 1) / all, least: 1 / all, coincidence };
}
