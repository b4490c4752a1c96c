import type { Comparison } from '../comparison.js';
import type { PersonRecord } from '../person-record.js';
import { createScorer } from './scorer.js';
import type { ScoringModel } from './scoring-model.js';

/**
 * Scores pairs of records that come one by one; the features of a record are taken once.
 *
 * @param comparisons those of the model, in its order
 * @returns match weight of two records
 */
export function createRecordScorer(
  { model, terms }: ScoringModel,
  comparisons: readonly Comparison[],
): (a: PersonRecord, b: PersonRecord) => number {
  const known = new WeakMap<PersonRecord, readonly unknown[]>();
  const featuresOf = (record: PersonRecord): readonly unknown[] => {
    const features = known.get(record) ?? comparisons.map((comparison) => comparison.feature(record));
    known.set(record, features);
    return features;
  };
  let pair: readonly [readonly unknown[], readonly unknown[]] = [[], []];
  const features = comparisons.map((_, i) => ({ length: 2, at: (place: number) => pair[place as 0 | 1][i] }));
  const scorer = createScorer(model, comparisons, features, terms);
  return (a, b) => {
    pair = [featuresOf(a), featuresOf(b)];
    return scorer.weight(0, 1);
  };
}
