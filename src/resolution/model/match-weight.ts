import type { Model } from './model.js';

/** Evidence for a match as a sum of logarithms: log2(m / u) of each level, on top of the prior's log-odds. */
export const log2Odds = (probability: number): number => Math.log2(probability / (1 - probability));

/** Probability that two records are of one person, from their match weight. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/** log2(m / u) of each level of each comparison. */
export const levelWeights = (model: Model): number[][] =>
  model.comparisons.map(({ levels }) => levels.map(({ m, u }) => Math.log2(m / u)));
