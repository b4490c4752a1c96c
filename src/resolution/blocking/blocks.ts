import type { ReadText } from '../text-column.js';

/** What records say of one thing that a rule asks for, made of each text that they say, or of each value of another part, once. */
export interface KeyPart<Record> {
  readonly from: ReadText<Record> | KeyPart<Record>;
  /** What counts of it: its values, the sound of a name … */
  form(text: string): readonly string[];
}

/** What a record says in a part. */
export function valuesOf<Record>(part: KeyPart<Record>, record: Record): readonly string[] {
  if (typeof part.from === 'object') return valuesOf(part.from, record).flatMap(part.form);
  const text = part.from(record);
  return text === null ? [] : part.form(text);
}

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
