import type { JudgedPair } from './judged-pair.js';

/**
 * Labelled pairs as records with a truth, for measures over records: each pair gets two records of its own, so that only
 * the labelled pairs count, and nothing follows from them for others.
 */
export function recordsOfLabels(labels: readonly { readonly probability: number; readonly isMatch: boolean }[]): {
  readonly pairs: JudgedPair[];
  readonly truth: number[];
} {
  return {
    pairs: labels.map(({ probability }, i) => ({ a: 2 * i, b: 2 * i + 1, probability })),
    truth: labels.flatMap(({ isMatch }, i) => [2 * i, isMatch ? 2 * i : 2 * i + 1]),
  };
}
