import type { Veto } from '../resolution/explain/why-not.js';
import type { Linkage } from '../resolution/link-records.js';
import type { PersonRecord } from '../resolution/person-record.js';

/** Records with what was found out about them. */
export interface LinkedTables {
  readonly records: readonly PersonRecord[];
  readonly linkage: Linkage;
  /** Probability from which on two records count as one person. */
  readonly threshold: number;
  /** What forbids a pair; nothing does unless given. */
  readonly vetoOf?: (a: PersonRecord, b: PersonRecord) => Veto | null;
}
