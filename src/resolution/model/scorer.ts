import { type Comparison, type Features, levelOf, MISSING } from '../comparison.js';
import { levelWeights, log2Odds } from './match-weight.js';
import type { Model } from './model.js';
import type { TermFrequencies } from './term-frequencies.js';

export interface Scorer {
  /** Match weight of two records by their indices: the base-2 logarithm of the odds that they are one person. */
  weight(a: number, b: number): number;
  /** What the rarity of the values adds where two records agree in full in a comparison. */
  rarity(comparison: number, a: number, b: number): number;
}

/**
 * Scores pairs; agreement in full weighs more the rarer the value (term-frequency adjustment, Winkler 1989).
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
  const rarity = (i: number, a: number, b: number): number => {
    const theirs = comparisons[i]!.terms(features[i]!.at(b));
    let rarest = Number.POSITIVE_INFINITY;
    for (const term of comparisons[i]!.terms(features[i]!.at(a)))
      if (theirs.includes(term)) rarest = Math.min(rarest, terms[i]!.shareOf(term));
    return Number.isFinite(rarest) ? Math.log2(model.comparisons[i]!.levels[0]!.u / rarest) : 0;
  };
  return {
    rarity,
    weight(a, b) {
      let sum = prior;
      for (let i = 0; i < comparisons.length; i += 1) {
        const level = levelAt(i, a, b);
        if (level === MISSING) continue;
        sum += weights[i]![level]!;
        if (level === 0) sum += rarity(i, a, b);
      }
      return sum;
    },
  };
}
