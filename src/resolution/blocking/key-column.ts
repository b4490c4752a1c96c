import { IntList } from '../int-list.js';
import type { KeyPart } from './blocks.js';

/** What all records say of one thing, as numbers below `size`: record i says `ids[start[i]]` up to `ids[start[i + 1]]`. */
export interface KeyColumn {
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly size: number;
}

/** Reads a part of all records; the same text is the same number. */
export function readColumn<Record>(part: KeyPart<Record>, records: readonly Record[]): KeyColumn {
  const idOf = new Map<string, number>();
  const idOfForm = part.form ? new Map<string, number>() : idOf;
  const idOfValue = (value: string): number => {
    const known = idOf.get(value);
    if (known !== undefined) return known;
    const form = part.form ? part.form(value) : value;
    const id = idOfForm.get(form) ?? idOfForm.size;
    idOfForm.set(form, id);
    idOf.set(value, id);
    return id;
  };
  const start = new Int32Array(records.length + 1);
  const ids = new IntList(records.length);
  records.forEach((record, i) => {
    const values = part(record);
    const first = ids.length;
    for (const value of values) {
      const id = idOfValue(value);
      if (!has(ids, first, id)) ids.push(id);
    }
    start[i + 1] = ids.length;
  });
  return { start, ids: ids.taken(), size: idOfForm.size };
}

function has(ids: IntList, from: number, id: number): boolean {
  for (let i = from; i < ids.length; i += 1) if (ids.at(i) === id) return true;
  return false;
}
