import type { Comparison } from '../comparison.js';

/** The terms of the features of all records, counted. */
export interface TermTally {
  readonly counts: ReadonlyMap<string, number>;
  /** How many values were counted. */
  readonly total: number;
  /** Probability that two values taken at random are the same one, or null when there are fewer than two. */
  readonly coincidence: number | null;
}

/** Counts the terms of features. @param features each feature with the number of records that have it */
export function tallyTerms<F>(
  comparison: Pick<Comparison<F>, 'terms'>,
  features: Iterable<readonly [feature: F, records: number]>,
): TermTally {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [feature, records] of features)
    for (const term of comparison.terms(feature)) {
      counts.set(term, (counts.get(term) ?? 0) + records);
      total += records;
    }
  let pairs = 0;
  for (const count of counts.values()) pairs += count * (count - 1);
  return { counts, total, coincidence: total < 2 ? null : Math.max(pairs, 1) / (total * (total - 1)) };
}
