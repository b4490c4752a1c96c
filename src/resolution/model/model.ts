/** One level of a comparison. */
export interface ModelLevel {
  readonly name: string;
  /** Probability that two records of one person reach it. */
  readonly m: number;
  /** Probability that two records of different people reach it. */
  readonly u: number;
}

/** Parameters of the linkage model of Fellegi and Sunter (1969). */
export interface Model {
  readonly name: string;
  readonly version: number;
  /** Probability that two records taken at random are of one person. */
  readonly prior: number;
  readonly comparisons: readonly { readonly name: string; readonly levels: readonly ModelLevel[] }[];
}
