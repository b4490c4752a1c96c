import type { PersonRecord } from './person-record.js';

/** Level of a pair when one of the two records says nothing. Missing is no evidence. */
export const MISSING = -1;

/**
 * One thing that is compared between two records, in levels from full agreement (0) to disagreement (the last). A
 * feature is what is taken from a record once, so that a pair costs only the comparing.
 */
export interface Comparison<Feature = unknown> {
  readonly name: string;
  /** A name for each level that a person can read, best first. */
  readonly levels: readonly string[];
  /** Null when the record says nothing of it. */
  feature(record: PersonRecord): Feature | null;
  /**
   * A text that is the same for records with the same feature, where there is one that costs less than the feature;
   * null when the record says nothing of it.
   */
  key?(record: PersonRecord): string | null;
  /** The feature of the records with a key; null where they have none after all. */
  fromKey?(key: string): Feature | null;
  /** Index into `levels`, or MISSING when the two features say nothing of each other (numbers of different kinds). */
  level(a: Feature, b: Feature): number;
  /** The values whose rarity counts when two records agree in full: their terms. */
  terms(feature: Feature): readonly string[];
}

/** The features of all records, by comparison; `at` gives that of one record, or null. */
export type Features = readonly { readonly length: number; at(record: number): unknown }[];

/** Level that two features reach, or MISSING. */
export const levelOf = (comparison: Comparison, a: unknown, b: unknown): number =>
  a === null || b === null ? MISSING : comparison.level(a, b);

/** Comparing of several values with several: the two that are most alike count. */
export const bestLevel =
  <Value>(levelOfTwo: (a: Value, b: Value) => number) =>
  (a: readonly Value[], b: readonly Value[]): number => {
    let best = levelOfTwo(a[0]!, b[0]!);
    if (a.length > 1 || b.length > 1) for (const x of a) for (const y of b) best = Math.min(best, levelOfTwo(x, y));
    return best;
  };

/** The texts of a {@link keyOfTexts}. */
export const textsOfKey = (key: string): readonly string[] => (key.includes('\n') ? key.split('\n') : [key]);

/** The {@link Comparison.key} of texts without line ends. */
export const keyOfTexts = (texts: readonly string[] | undefined): string | null =>
  texts === undefined ? null : texts.length === 1 ? texts[0]! : texts.join('\n');
