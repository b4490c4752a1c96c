import type { Extracted } from './extracted.js';

/** One opened file as a stream of records, in lots. */
export interface RecordReader {
  readonly file: string;
  readonly bytesTotal: number | null;
  /** Delimited files: the header row as written, known once the first lot was read. */
  header(): string | null;
  /** Column names of a delimited file, known with `header`. */
  columns(): readonly string[] | null;
  bytesRead(): number;
  notes(): readonly string[];
  lots(): AsyncIterable<readonly Extracted[]>;
}
