import { type ReadText, TextColumns } from '../text-column.js';
import type { BlockingRule, KeyPart } from './blocks.js';
import { derivedColumn, keyColumn, type NamedKeyColumn } from './key-column.js';

/** What records say in the parts of blocking rules. */
export class KeyColumns<Record> {
  readonly #columns = new Map<KeyPart<Record>, NamedKeyColumn>();

  /**
   * @param splits parts that tell the records of an over-full block apart
   * @param texts what the records say; to be asked for before there are records
   */
  constructor(
    readonly rules: readonly BlockingRule<Record>[],
    readonly splits: readonly KeyPart<Record>[] = [],
    private readonly texts = new TextColumns<Record>(),
  ) {
    for (const part of [...rules.flatMap(({ parts }) => parts), ...splits]) texts.of(readOf(part));
  }

  static of<Record>(
    records: Iterable<Record>,
    rules: readonly BlockingRule<Record>[],
    splits: readonly KeyPart<Record>[] = [],
  ): KeyColumns<Record> {
    const texts = new TextColumns<Record>();
    const columns = new KeyColumns(rules, splits, texts);
    for (const record of records) texts.add(record);
    return columns;
  }

  get length(): number {
    return this.texts.length;
  }

  /** No record is added any more. */
  of(part: KeyPart<Record>): NamedKeyColumn {
    let column = this.#columns.get(part);
    if (!column) {
      const { from, form } = part;
      column = typeof from === 'object' ? derivedColumn(this.of(from), form) : keyColumn(this.texts.of(from), form);
      this.#columns.set(part, column);
    }
    return column;
  }
}

const readOf = <Record>({ from }: KeyPart<Record>): ReadText<Record> =>
  typeof from === 'object' ? readOf(from) : from;
