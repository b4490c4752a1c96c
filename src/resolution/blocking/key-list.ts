import { IntList } from '../int-list.js';
import { NumberIds } from '../number-ids.js';
import type { KeyColumn } from './key-column.js';

/** Records, ascending, each as often as it has keys, with the key: a number below `size`. */
export interface KeyList {
  readonly records: Int32Array;
  readonly ids: Int32Array;
  readonly size: number;
}

/** The keys of records that agree in all columns; of one column its own. */
export function keysOfAll([first, ...others]: readonly KeyColumn[]): KeyList {
  const { start, ids, size } = first!;
  const records = new Int32Array(ids.length);
  for (let record = 0; record + 1 < start.length; record += 1) records.fill(record, start[record]!, start[record + 1]!);
  return others.reduce(narrow, { records, ids, size });
}

/** The keys taken together with what the records say in a further column. */
export function narrow(list: KeyList, { start, ids, size }: KeyColumn): KeyList {
  const [records, narrowed] = [new IntList(list.ids.length), new IntList(list.ids.length)];
  const idOf = new NumberIds(list.ids.length);
  for (let i = 0; i < list.ids.length; i += 1) {
    const record = list.records[i]!;
    for (let at = start[record]!; at < start[record + 1]!; at += 1) {
      records.push(record);
      narrowed.push(idOf.of(list.ids[i]! * size + ids[at]!));
    }
  }
  return { records: records.taken(), ids: narrowed.taken(), size: idOf.size };
}

export function filterKeys(list: KeyList, keep: (record: number, id: number) => boolean): KeyList {
  const [records, ids] = [new IntList(), new IntList()];
  for (let i = 0; i < list.ids.length; i += 1) {
    if (!keep(list.records[i]!, list.ids[i]!)) continue;
    records.push(list.records[i]!);
    ids.push(list.ids[i]!);
  }
  return { records: records.taken(), ids: ids.taken(), size: list.size };
}

/** How many records have each key. */
export function countKeys({ ids, size }: KeyList): Int32Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < ids.length; i += 1) counts[ids[i]!]! += 1;
  return counts;
}
