import type { SampleValue } from './sample-value.js';

/** A row of the export: its file and its key there. */
export interface TruthRow {
  readonly file: string;
  readonly key: string;
}

/** An end of a connection: a value, or a person as one row names them. */
export type TruthEntity =
  | SampleValue
  | (TruthRow & { readonly kind: 'person'; readonly person: string; readonly role: string });

/** A planted value and every row it stands in, in the order of time. */
export interface TruthValue extends SampleValue {
  readonly rows: readonly TruthRow[];
}

/** A planted connection between two ends that no row names together. */
export interface TruthConnection {
  readonly type: 'shared-value' | 'chain' | 'rotation' | 'recycled-value';
  /** Two ends that no single row shows together. */
  readonly hidden: true;
  /** How many values lie on the way. */
  readonly length: number;
  /** False when the value changed hands: its two uses lie years apart. */
  readonly sameTime: boolean;
  readonly from: TruthEntity;
  readonly to: TruthEntity;
  /** The values on the way, from the first end to the second. */
  readonly via: readonly TruthValue[];
}

/** One person whom several rows speak of, often under different writings. */
export interface TruthPerson {
  readonly type: 'same-person';
  readonly person: string;
  readonly mentions: readonly (TruthRow & { readonly role: string })[];
}

/** A value that very many rows share for a dull reason; `rows` counts them. Connections over it mean nothing. */
export interface TruthHub extends SampleValue {
  readonly type: 'hub';
  readonly why: string;
  readonly rows: number;
}

/** One line of `truth.jsonl`. Connections and people have the `story` they were planted by. */
export type TruthLine = ((TruthConnection | TruthPerson) & { readonly story: number }) | TruthHub;
