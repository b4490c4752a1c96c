import { IntList } from '../int-list.js';
import type { ReadPart } from './blocks.js';

/** What all records say of one thing, as numbers below `size`: record i says `ids[start[i]]` up to `ids[start[i + 1]]`. */
export interface KeyColumn {
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly size: number;
}

/** Reads a part of records that come one after the other; the same text is the same number. */
export class KeyReader<Record> {
  readonly #idOf = new Map<string, number>();
  readonly #start = new IntList();
  readonly #ids = new IntList();

  constructor(private readonly part: ReadPart<Record>) {
    this.#start.push(0);
  }

  add(record: Record): void {
    const first = this.#ids.length;
    for (const value of this.part.read(record)) pushOnce(this.#ids, first, idIn(this.#idOf, value));
    this.#start.push(this.#ids.length);
  }

  column(): KeyColumn {
    return { start: this.#start.taken(), ids: this.#ids.taken(), size: this.#idOf.size };
  }

  /** The column of what a form makes of the values. */
  derived(form: (value: string) => readonly string[]): KeyColumn {
    const idOf = new Map<string, number>();
    const idsOf = Array.from(this.#idOf.keys(), (value) => form(value).map((text) => idIn(idOf, text)));
    const start = new IntList(this.#start.length);
    const ids = new IntList(this.#ids.length);
    start.push(0);
    for (let record = 0; record + 1 < this.#start.length; record += 1) {
      const first = ids.length;
      for (let at = this.#start.at(record); at < this.#start.at(record + 1); at += 1)
        for (const id of idsOf[this.#ids.at(at)]!) pushOnce(ids, first, id);
      start.push(ids.length);
    }
    return { start: start.taken(), ids: ids.taken(), size: idOf.size };
  }
}

function idIn(ids: Map<string, number>, text: string): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = ids.size;
    ids.set(text, id);
  }
  return id;
}

/** Adds a number unless it stands there already, from a place on. */
function pushOnce(ids: IntList, from: number, id: number): void {
  for (let i = from; i < ids.length; i += 1) if (ids.at(i) === id) return;
  ids.push(id);
}
