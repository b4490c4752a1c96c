/** Two records by their places, with the probability that was given to their being one person. */
export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}
