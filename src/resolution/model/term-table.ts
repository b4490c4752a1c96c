import type { Comparison } from '../comparison.js';
import type { TermFrequencies } from './term-frequencies.js';
import { tallyTerms } from './term-tally.js';

/** Term frequencies as data: the frequent terms with their counts, and one share for all others. */
export interface TermTable {
  /** How many values were counted. */
  readonly total: number;
  /** Share of all values that a value outside `counts` is taken to have. */
  readonly unseen: number;
  /** Probability that two values taken at random are the same one; null when nobody knows. */
  readonly coincidence: number | null;
  /** Terms and how often each came, the most frequent first. */
  readonly counts: readonly (readonly [term: string, count: number])[];
}

/** Terms of one comparison that a model takes along, unless told otherwise. */
export const MOST_TERMS = 5_000;

/**
 * Counts the terms of the features of records; see `tallyTerms`. Terms outside the table share what is left evenly; as long as only
 * terms that came once are outside, every share is what it would be with all of them.
 */
export function tableOfTerms<F>(
  comparison: Pick<Comparison<F>, 'terms'>,
  features: Iterable<readonly [feature: F, records: number]>,
  most = MOST_TERMS,
): TermTable {
  const { counts, total, coincidence } = tallyTerms(comparison, features);
  const frequent = [...counts].filter(([, count]) => count > 1).sort(byCountThenTerm);
  const kept = frequent.slice(0, most);
  const left = kept.reduce((rest, [, count]) => rest - count, total);
  const others = counts.size - kept.length;
  return {
    total,
    unseen: (others ? left / others : 1) / Math.max(total, 1),
    coincidence,
    counts: kept,
  };
}

/** Term frequencies from their table. */
export function termFrequenciesOf({ total, unseen, coincidence, counts }: TermTable): TermFrequencies {
  const shares = new Map(counts.map(([term, count]) => [term, count / total]));
  const least = counts.reduce((smallest, [, count]) => Math.min(smallest, count / total), unseen);
  return { shareOf: (term) => shares.get(term) ?? unseen, least, coincidence };
}

const byCountThenTerm = (x: readonly [string, number], y: readonly [string, number]): number =>
  y[1] - x[1] || (x[0] < y[0] ? -1 : 1);
