import { type Comparison, type Features, levelOf, MISSING } from '../comparison.js';
import { leaveOutImplied } from '../implied-levels.js';
import { householdBits, householdLevelBits } from './household.js';
import { levelWeights, log2Odds } from './match-weight.js';
import type { Model } from './model.js';
import type { TermFrequencies } from './term-frequencies.js';

export interface Scorer {
  /** Match weight of two records by their indices: the base-2 logarithm of the odds that they are one person. */
  weight(a: number, b: number): number;
  /** The same where the levels are known that they reach: one for each comparison. */
  weightAt(levels: ArrayLike<number>, a: number, b: number): number;
  /** A bound that no pair with these levels exceeds, however rare its values are. */
  most(levels: ArrayLike<number>): number;
}

/** Share of the rarest term that both have. */
function rarestShared(mine: readonly string[], theirs: readonly string[], terms: TermFrequencies): number | null {
  let rarest: number | null = null;
  for (const term of mine) {
    if (!theirs.includes(term)) continue;
    const share = terms.shareOf(term);
    if (rarest === null || share < rarest) rarest = share;
  }
  return rarest;
}

/**
 * Scores pairs; agreement in full weighs more the rarer the value (term-frequency adjustment, Winkler 1989), and what
 * a household explains as well weighs less.
 */
export function createScorer(
  model: Model,
  comparisons: readonly Comparison[],
  features: Features,
  terms: readonly TermFrequencies[],
): Scorer {
  const prior = log2Odds(model.prior);
  const weights = levelWeights(model);
  /** Of features that agree with themselves: most pairs that agree have the same one. */
  const known = comparisons.map(() => new Map<unknown, number | null>());
  const shareOfRarest = (i: number, a: number, b: number): number | null => {
    const [x, y] = [features[i]!.at(a), features[i]!.at(b)];
    if (x !== y) return rarestShared(comparisons[i]!.terms(x), comparisons[i]!.terms(y), terms[i]!);
    let share = known[i]!.get(x);
    if (share === undefined) {
      const own = comparisons[i]!.terms(x);
      share = rarestShared(own, own, terms[i]!);
      known[i]!.set(x, share);
    }
    return share;
  };
  const { household } = model;
  const related = model.comparisons.map(({ levels }) => levels.map((level) => householdLevelBits(level, null)));
  const weightAt = (levels: ArrayLike<number>, a: number, b: number): number => {
    let sum = prior;
    let atHome = 0;
    for (let i = 0; i < comparisons.length; i += 1) {
      const level = levels[i]!;
      if (level === MISSING) continue;
      sum += weights[i]![level]!;
      const share = level === 0 ? shareOfRarest(i, a, b) : null;
      if (share === null) atHome += related[i]![level]!;
      else {
        const same = model.comparisons[i]!.levels[0]!;
        sum += Math.log2(same.u / share);
        atHome += householdLevelBits(same, share);
      }
    }
    return household === undefined ? sum : sum + householdBits(household, atHome);
  };
  const reached = new Int8Array(comparisons.length);
  const leaveOut = leaveOutImplied(comparisons);
  /** What agreement on the rarest value weighs. */
  const rarest = weights.map(([same], i) =>
    Math.max(same!, same! + Math.log2(model.comparisons[i]!.levels[0]!.u / terms[i]!.least)),
  );
  const strangers = household === undefined ? 0 : householdBits(household, Number.NEGATIVE_INFINITY);
  return {
    weightAt,
    most(levels) {
      let sum = prior + strangers;
      for (let i = 0; i < comparisons.length; i += 1)
        if (levels[i] !== MISSING) sum += levels[i] === 0 ? rarest[i]! : weights[i]![levels[i]!]!;
      return sum;
    },
    weight(a, b) {
      for (let i = 0; i < reached.length; i += 1)
        reached[i] = levelOf(comparisons[i]!, features[i]!.at(a), features[i]!.at(b));
      leaveOut(reached);
      return weightAt(reached, a, b);
    },
  };
}
