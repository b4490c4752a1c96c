import type { Linkage } from '../resolution/link-records.js';
import type { PairExplanation } from './link-explanations.js';

export interface LinkRequest {
  /** One table to find duplicates in, or two to link. */
  readonly tables: readonly string[];
  /** YAML file of the column map. */
  readonly columns: string;
  /** CSV file to write with `id,cluster`, every record once. */
  readonly out: string;
  /** CSV file to write with `id_l,id_r,score`, or null. */
  readonly pairs: string | null;
  /** Probability from which on two records count as one person. */
  readonly threshold: number;
  /** With two tables: a record of the one is at most one record of the other. */
  readonly oneToOne: boolean;
  /** Model file to score with; without one a model is trained on the records. */
  readonly model?: string | undefined;
  /** File to write the model to. */
  readonly exportModel?: string | undefined;
  /** JSON Lines file to write with why each pair has its score, and how many pairs at most: the least certain ones. */
  readonly explain?: { readonly file: string; readonly limit: number } | undefined;
  /** Ids of two records to explain. */
  readonly why?: readonly [left: string, right: string] | undefined;
  onStage?(stage: string): void;
}

export interface LinkSummary {
  readonly records: number;
  readonly clusters: number;
  /** Rows that could not be read; each with its place and why. */
  readonly rejects: readonly string[];
  readonly linkage: Linkage;
  /** The pair that was asked for. */
  readonly why: PairExplanation | null;
}
