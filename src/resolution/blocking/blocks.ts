/** A rule that says which records are worth comparing: those that share one of its keys. */
export interface BlockingRule<Record> {
  readonly name: string;
  keys(record: Record): readonly string[];
}

/** What a rule brought. */
export interface RuleReport {
  readonly rule: string;
  readonly blocks: number;
  /** Pairs that no earlier rule brought. */
  readonly pairs: number;
  /** Blocks left out because too many records share a key that says too little; the records that they hold. */
  readonly cut: readonly number[];
}
