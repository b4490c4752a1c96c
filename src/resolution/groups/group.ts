import type { PersonRecord } from '../person-record.js';

/** One mention as it is compared. */
export interface GroupMember {
  /** Public id of the mention. */
  readonly id: string;
  /** Key of the mention: the same in every database. */
  readonly key: string;
  /** Report that describes it: two mentions of one report are two people unless the source says otherwise. */
  readonly report: string;
  readonly record: PersonRecord;
}

/** Mentions that their source itself says are of one person; what the resolver joins. */
export interface Group {
  readonly key: string;
  readonly members: readonly GroupMember[];
}
