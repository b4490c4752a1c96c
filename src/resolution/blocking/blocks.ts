/** What records say of one thing that a rule asks for: read from the record, or made from what another part reads. */
export type KeyPart<Record> = ReadPart<Record> | DerivedPart<Record>;

export interface ReadPart<Record> {
  /** A record may say several. */
  read(record: Record): readonly string[];
}

/** Worked out once for a value that many records have, such as the sound of a name. */
export interface DerivedPart<Record> {
  readonly from: ReadPart<Record>;
  /** What counts of a value. */
  form(value: string): readonly string[];
}

/** What a record says in a part. */
export const valuesOf = <Record>(part: KeyPart<Record>, record: Record): readonly string[] =>
  'from' in part ? part.from.read(record).flatMap(part.form) : part.read(record);

/** A rule that says which records are worth comparing: those that agree in each of its parts. */
export interface BlockingRule<Record> {
  readonly name: string;
  readonly parts: readonly KeyPart<Record>[];
}

/** What a rule brought. */
export interface RuleReport {
  readonly rule: string;
  /** Blocks of two records and more, those that came from splitting too. */
  readonly blocks: number;
  /** Pairs that no earlier rule brought. */
  readonly pairs: number;
  /** Blocks that held too many records and were split by further parts. */
  readonly split: number;
  /** Blocks left out because nothing splits them further; the records that they hold. */
  readonly cut: readonly number[];
}
