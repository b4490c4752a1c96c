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
  const start = new Int32Array(records.length + 1);
  const ids = new IntList(records.length);
  records.forEach((record, i) => {
    const values = part(record);
    for (const value of values.length > 1 ? new Set(values) : values) {
      const id = idOf.get(value) ?? idOf.size;
      if (id === idOf.size) idOf.set(value, id);
      ids.push(id);
    }
    start[i + 1] = ids.length;
  });
  return { start, ids: ids.taken(), size: idOf.size };
}
