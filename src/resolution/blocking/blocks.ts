/** What a record says of one thing; it may say several. */
export interface KeyPart<Record> {
  (record: Record): readonly string[];
  /** What of a value counts, such as its sound; worked out once for a value that many records have. */
  readonly form?: (value: string) => string;
}

/** What counts of what a record says of one thing. */
export const valuesOf = <Record>(part: KeyPart<Record>, record: Record): readonly string[] =>
  part.form ? part(record).map(part.form) : part(record);

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
