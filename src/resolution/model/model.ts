/** One level of a comparison. */
export interface ModelLevel {
  readonly name: string;
  /** Probability that two records of one person reach it. */
  readonly m: number;
  /** Probability that two records of different people reach it. */
  readonly u: number;
  /** Probability that two records of different people of one household reach it; absent when the model knows no households. */
  readonly r?: number;
}

/** Parameters of the linkage model of Fellegi and Sunter (1969), with a class of its own for households (Winkler 1993). */
export interface Model {
  readonly name: string;
  readonly version: number;
  /** Probability that two records taken at random are of one person. */
  readonly prior: number;
  /** Share of the pairs of different people that are of one household; absent when the model knows no households. */
  readonly household?: number;
  readonly comparisons: readonly { readonly name: string; readonly levels: readonly ModelLevel[] }[];
}
