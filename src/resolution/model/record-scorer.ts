import { type Comparison, levelOf, MISSING } from '../comparison.js';
import type { PersonRecord } from '../person-record.js';
import { levelWeights, log2Odds } from './match-weight.js';
import type { Model } from './model.js';
import type { TermFrequencies } from './term-frequencies.js';

/**
 * Scores pairs of records one by one, with a model that was trained before; the features of a record are taken once.
 *
 * @param comparisons those of the model, in its order
 * @param terms frequencies of the values of each comparison
 * @returns match weight of two records
 */
export function createRecordScorer(
  model: Model,
  comparisons: readonly Comparison[],
  terms: readonly TermFrequencies[],
): (a: PersonRecord, b: PersonRecord) => number {
  const prior = log2Odds(model.prior);
  const weights = levelWeights(model);
  const known = new WeakMap<PersonRecord, readonly unknown[]>();
  const featuresOf = (record: PersonRecord): readonly unknown[] => {
    const features = known.get(record) ?? comparisons.map((comparison) => comparison.feature(record));
    known.set(record, features);
    return features;
  };
  const rarityOf = (i: number, a: unknown, b: unknown): number => {
    const theirs = comparisons[i]!.terms(b);
    const shared = comparisons[i]!.terms(a).filter((term) => theirs.includes(term));
    if (!shared.length) return 0;
    return Math.log2(model.comparisons[i]!.levels[0]!.u / Math.min(...shared.map((term) => terms[i]!.shareOf(term))));
  };
  return (a, b) => {
    const [x, y] = [featuresOf(a), featuresOf(b)];
    let sum = prior;
    for (let i = 0; i < comparisons.length; i += 1) {
      const level = levelOf(comparisons[i]!, x[i], y[i]);
      if (level === MISSING) continue;
      sum += weights[i]![level]!;
      if (level === 0) sum += rarityOf(i, x[i], y[i]);
    }
    return sum;
  };
}
