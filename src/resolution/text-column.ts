import { IntList } from './int-list.js';

/** Reads of a record one thing that it says, as a text that is the same for records that say the same; null when it says nothing of it. */
export type ReadText<Record> = (record: Record) => string | null;

/** Number of a record that says nothing. */
export const NONE = -1;

/** What all records say of one thing, each text kept once and known by a number. */
export class TextColumn<Record> {
  /** Number of each record, up to the last that says something. */
  readonly #ids = new IntList(0);
  readonly #idOf = new Map<string, number>();
  /** Records added. */
  length = 0;
  /** Whether a text has several lines. */
  hasLines = false;

  constructor(private readonly read: ReadText<Record>) {}

  add(record: Record): void {
    const text = this.read(record);
    if (text !== null) {
      while (this.#ids.length < this.length) this.#ids.push(NONE);
      this.#ids.push(this.#idFor(text));
    }
    this.length += 1;
  }

  /** Number of what a record says, below `size`, or NONE. */
  idAt(record: number): number {
    return record < this.#ids.length ? this.#ids.at(record) : NONE;
  }

  /** Different texts. */
  get size(): number {
    return this.#idOf.size;
  }

  /** The texts by their numbers; one that is not at its end goes on with those that come later. */
  texts(): IterableIterator<string> {
    return this.#idOf.keys();
  }

  #idFor(text: string): number {
    let id = this.#idOf.get(text);
    if (id === undefined) {
      id = this.#idOf.size;
      this.#idOf.set(text, id);
      this.hasLines ||= text.includes('\n');
    }
    return id;
  }
}

/** Columns of records, one for each thing read, whoever asks for it. */
export class TextColumns<Record> {
  readonly #columns = new Map<ReadText<Record>, TextColumn<Record>>();
  #inOrder: readonly TextColumn<Record>[] = [];
  /** Records added. */
  length = 0;

  /** The column of a thing, which must be asked for before there are records. */
  of(read: ReadText<Record>): TextColumn<Record> {
    let column = this.#columns.get(read);
    if (!column) {
      if (this.length > 0) throw new Error('A column begins with the first record.');
      column = new TextColumn(read);
      this.#columns.set(read, column);
      this.#inOrder = [...this.#columns.values()];
    }
    return column;
  }

  add(record: Record): void {
    for (const column of this.#inOrder) column.add(record);
    this.length += 1;
  }
}
