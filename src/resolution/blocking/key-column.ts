import { textsOfKey } from '../comparison.js';
import { IntList } from '../int-list.js';
import { NONE, type TextColumn } from '../text-column.js';

/** What all records say in one part of a rule, as numbers below `size`: record i says `ids[start[i]]` up to `ids[start[i + 1]]`. */
export interface KeyColumn {
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly size: number;
}

/** With what the numbers stand for. */
export interface NamedKeyColumn extends KeyColumn {
  readonly values: readonly string[];
}

type Form = (text: string) => readonly string[];

/** The column of what a form makes of the texts of records; the same value is the same number. */
export function keyColumn(texts: TextColumn<never>, form: Form): NamedKeyColumn {
  if (form === textsOfKey && !texts.hasLines) return columnOf(texts);
  const idOf = new Map<string, number>();
  const idsOf = Array.from(texts.texts(), (text) => form(text).map((value) => idIn(idOf, value)));
  const start = new IntList(texts.length + 1);
  const ids = new IntList(texts.length);
  start.push(0);
  for (let record = 0; record < texts.length; record += 1) {
    const first = ids.length;
    const text = texts.idAt(record);
    if (text !== NONE) for (const id of idsOf[text]!) pushOnce(ids, first, id);
    start.push(ids.length);
  }
  return { start: start.taken(), ids: ids.taken(), size: idOf.size, values: [...idOf.keys()] };
}

/** The column of the texts as they are. */
function columnOf(texts: TextColumn<never>): NamedKeyColumn {
  const start = new Int32Array(texts.length + 1);
  const ids = new IntList(texts.length);
  for (let record = 0; record < texts.length; record += 1) {
    const text = texts.idAt(record);
    if (text !== NONE) ids.push(text);
    start[record + 1] = ids.length;
  }
  return { start, ids: ids.taken(), size: texts.size, values: [...texts.texts()] };
}

/** The column of what a form makes of the values of another. */
export function derivedColumn(from: NamedKeyColumn, form: Form): NamedKeyColumn {
  const idOf = new Map<string, number>();
  const idsOf = from.values.map((value) => form(value).map((each) => idIn(idOf, each)));
  const start = new IntList(from.start.length);
  const ids = new IntList(from.ids.length);
  start.push(0);
  for (let record = 0; record + 1 < from.start.length; record += 1) {
    const first = ids.length;
    for (let at = from.start[record]!; at < from.start[record + 1]!; at += 1)
      for (const id of idsOf[from.ids[at]!]!) pushOnce(ids, first, id);
    start.push(ids.length);
  }
  return { start: start.taken(), ids: ids.taken(), size: idOf.size, values: [...idOf.keys()] };
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
