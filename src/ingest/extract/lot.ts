import type { Cut } from './cut.js';
import type { Extracted } from './extracted.js';

/** Parses cuts of one format into records; `first` is the index of the first one in the file. */
export interface ParseLot {
  parse(cuts: readonly Cut[], first: number): Extracted[];
  header(): string | null;
  columns(): readonly string[] | null;
}
