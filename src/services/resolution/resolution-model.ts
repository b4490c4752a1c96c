import type { PersonRecord } from '../../resolution/person-record.js';
import type { MentionFacts, MentionValue, StoredMention } from '../ports-of-resolution.js';

/** Everything that decides who is who, apart from what is stored: the same model gives the same answer. */
export interface ResolutionModel {
  /** Name and version, kept with every link. */
  readonly id: string;
  /** Match weight from which on two mentions count as one person, and from which on a person should look at them. */
  readonly least: number;
  readonly floor: number;
  /** Groups that may share a blocking key. */
  readonly mostInBlock: number;
  /** Minus infinity when a hard fact says that they are two people. */
  weightOf(a: PersonRecord, b: PersonRecord): number;
  blockingKeys(record: PersonRecord): readonly string[];
  recordOf(
    mention: Pick<StoredMention, 'id' | 'report'> & { readonly facts: MentionFacts },
    values: readonly MentionValue[],
  ): PersonRecord;
}
