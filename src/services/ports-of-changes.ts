import type { Join, Owners, RowVersion } from '../domain/turns.js';
import type { ReadScope } from './ports.js';

/** Reads when things were held: what changes are told from. */
export interface ChangeStore {
  /** All visible versions of the rows of some reports, by the id that was asked for. */
  versions(ids: readonly string[], scope: ReadScope): Promise<ReadonlyMap<string, readonly RowVersion[]>>;
  /** Links and judgements on some groups that may have changed after an instant, or a report of theirs; at most `limit`. */
  joins(groups: readonly string[], since: string, limit: number, scope: ReadScope): Promise<Join[]>;
  /** Whom groups, and all that ever were joined with them, belong to; only those with a mention that is held. */
  owners(groups: readonly string[], scope: ReadScope): Promise<Owners>;
}
