import { type Comparison, type Features, levelOf, MISSING } from '../comparison.js';
import { householdBits, householdLevelBits } from './household.js';
import { levelWeights, log2Odds } from './match-weight.js';
import type { Model } from './model.js';
import type { TermFrequencies } from './term-frequencies.js';

export interface Scorer {
  /** Match weight of two records by their indices: the base-2 logarithm of the odds that they are one person. */
  weight(a: number, b: number): number;
}

/**
 * Scores pairs; agreement in full weighs more the rarer the value (term-frequency adjustment, Winkler 1989), and what
 * a household explains as well weighs less.
 * @param levelAt level that two records reach in a comparison, where it is known without comparing
 */
export function createScorer(
  model: Model,
  comparisons: readonly Comparison[],
  features: Features,
  terms: readonly TermFrequencies[],
  levelAt = (i: number, a: number, b: number): number =>
    levelOf(comparisons[i]!, features[i]!.at(a), features[i]!.at(b)),
): Scorer {
  const prior = log2Odds(model.prior);
  const weights = levelWeights(model);
  const shareOfRarest = (i: number, a: unknown, b: unknown): number | null => {
    const theirs = comparisons[i]!.terms(b);
    let rarest = Number.POSITIVE_INFINITY;
    for (const term of comparisons[i]!.terms(a))
      if (theirs.includes(term)) rarest = Math.min(rarest, terms[i]!.shareOf(term));
    return Number.isFinite(rarest) ? rarest : null;
  };
  const { household } = model;
  const related = model.comparisons.map(({ levels }) => levels.map((level) => householdLevelBits(level, null)));
  return {
    weight(a, b) {
      let sum = prior;
      let atHome = 0;
      for (let i = 0; i < comparisons.length; i += 1) {
        const level = levelAt(i, a, b);
        if (level === MISSING) continue;
        sum += weights[i]![level]!;
        const share = level === 0 ? shareOfRarest(i, features[i]!.at(a), features[i]!.at(b)) : null;
        if (share === null) atHome += related[i]![level]!;
        else {
          const same = model.comparisons[i]!.levels[0]!;
          sum += Math.log2(same.u / share);
          atHome += householdLevelBits(same, share);
        }
      }
      return household === undefined ? sum : sum + householdBits(household, atHome);
    },
  };
}
