import { pairsOf } from './cluster-accuracy.js';
import type { JudgedPair } from './judged-pair.js';

/** Pairs whose probability lies in one tenth of the scale. */
export interface Decile {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** What was said on average; null without pairs. */
  readonly said: number | null;
  /** Share that is true; null without pairs. */
  readonly true: number | null;
}

/** Whether probabilities mean what they say. */
export interface Calibration {
  readonly deciles: readonly Decile[];
  /**
   * Expected calibration error: |said - true| of each tenth, weighed by its pairs (Naeini, Cooper and Hauskrecht,
   * "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015). 0 is perfect.
   */
  readonly error: number;
  /** Share of all true pairs that got more than 0.9; a true pair that is not in the list did not. */
  readonly surelyFound: number;
}

const BINS = 10;
const SURE = 0.9;

/**
 * Calibration over the pairs of a list. Pairs below the floor of the list, nearly all of them rightly, are left out:
 * counting them would make any list look calibrated.
 *
 * @param truth label of each record
 */
export function calibrate(pairs: readonly JudgedPair[], truth: readonly (string | number)[]): Calibration {
  const bins = Array.from({ length: BINS }, () => ({ pairs: 0, said: 0, true: 0 }));
  let sure = 0;
  for (const { a, b, probability } of pairs) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))]!;
    bin.pairs += 1;
    bin.said += probability;
    if (truth[a] !== truth[b]) continue;
    bin.true += 1;
    if (probability > SURE) sure += 1;
  }
  const sizes = new Map<string | number, number>();
  for (const label of truth) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const real = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  return {
    deciles: bins.map((bin, i) => ({
      from: i / BINS,
      to: (i + 1) / BINS,
      pairs: bin.pairs,
      said: bin.pairs ? bin.said / bin.pairs : null,
      true: bin.pairs ? bin.true / bin.pairs : null,
    })),
    error: pairs.length ? bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0) / pairs.length : 0,
    surelyFound: real ? sure / real : 1,
  };
}
