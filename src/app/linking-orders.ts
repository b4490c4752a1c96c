import type { ErrorCode } from '../domain/errors.js';
import type { PairIndex } from '../resolution/blocking/visit-pairs.js';
import type { NamedKeys } from '../resolution/levels-of-keys.js';
import type { ColumnMap } from '../services/link/column-map.js';

/** Asks the second thread of linking to read a table. */
export interface ReadingOrder {
  readonly file: string;
  readonly map: ColumnMap;
  /** Of one number: lots that were taken, so that the two threads stay close to each other. */
  readonly taken: Int32Array;
}

/** Asks it to compare pairs. */
export interface FeaturesOrder {
  readonly comparisons: readonly NamedKeys[];
  /** Which feature each record has. */
  readonly ids: Int32Array;
}

/** What follows the features when the blocks are there. */
export interface BlocksOrder {
  readonly index: PairIndex;
  /** Of one number: the next part that nobody has begun. */
  readonly next: Int32Array;
  readonly draws: boolean;
}

export type LinkingOrder = ReadingOrder | FeaturesOrder | BlocksOrder;

/** What the thread sends of a table. */
export type ReadingNews =
  /** People as the JSON of a list: cheaper than the copy that a thread would make of so many small objects. */
  | { readonly rows: string; readonly rejects: readonly string[] }
  | { readonly isEnd: true }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };
