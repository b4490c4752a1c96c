import type { BlockingRule, KeyPart, ReadPart } from './blocks.js';
import { type KeyColumn, KeyReader } from './key-column.js';

/** What records say in the parts of blocking rules, taken from each record once. */
export class KeyColumns<Record> {
  readonly #readers = new Map<ReadPart<Record>, KeyReader<Record>>();
  readonly #columns = new Map<KeyPart<Record>, KeyColumn>();
  /** Records added. */
  length = 0;

  /** @param splits parts that tell the records of an over-full block apart */
  constructor(
    readonly rules: readonly BlockingRule<Record>[],
    readonly splits: readonly KeyPart<Record>[] = [],
  ) {
    for (const part of [...rules.flatMap(({ parts }) => parts), ...splits]) {
      const read = readOf(part);
      if (!this.#readers.has(read)) this.#readers.set(read, new KeyReader(read));
    }
  }

  add(record: Record): void {
    for (const reader of this.#readers.values()) reader.add(record);
    this.length += 1;
  }

  /** No record is added any more. */
  of(part: KeyPart<Record>): KeyColumn {
    let column = this.#columns.get(part);
    if (!column) {
      const reader = this.#readers.get(readOf(part))!;
      column = 'from' in part ? reader.derived(part.form) : reader.column();
      this.#columns.set(part, column);
    }
    return column;
  }
}

const readOf = <Record>(part: KeyPart<Record>): ReadPart<Record> => ('from' in part ? part.from : part);
