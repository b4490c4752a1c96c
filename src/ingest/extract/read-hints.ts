import type { Encoding } from './detect-encoding.js';
import type { Format } from './detect-format.js';

/** What a mapping says about how its files are written; whatever it leaves out is detected. */
export interface ReadHints {
  readonly format?: Format;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly quote?: string;
  /** Column names of files that have no header row. */
  readonly header?: readonly string[];
  /** Numbers repeated column names (`Phone`, `Phone 2`) instead of refusing the file. */
  readonly numberDuplicates?: boolean;
  /** Path of the list of records inside a single JSON object. */
  readonly records?: string;
}
