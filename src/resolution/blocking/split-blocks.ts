import type { KeyColumn } from './key-column.js';
import { countKeys, filterKeys, type KeyList, narrow } from './key-list.js';

/** Blocks one after the other. */
export interface Blocks {
  /** Records by block, ascending in each. */
  readonly members: Int32Array;
  /** For each of the members where its block ends: the index after the last member. */
  readonly ends: Int32Array;
}

export interface SplitBlocks {
  /** Blocks of two records up to the most that there may be. */
  readonly kept: readonly Blocks[];
  /** Blocks that held more. */
  readonly split: number;
  /** Sizes of the blocks that nothing splits. */
  readonly cut: readonly number[];
}

/**
 * Blocks of records that share a key. A block of more than `most` records is replaced by blocks of those that also agree
 * in a further column, whichever it is, and so on; records that say nothing in any of them stay together.
 *
 * @param further columns in the order in which they are tried; each opens blocks with those after it only, so that no
 *   combination comes twice
 */
export function splitBlocks(list: KeyList, further: readonly KeyColumn[], most: number): SplitBlocks {
  const counts = countKeys(list);
  const kept = blocksOf(list, counts, most);
  const full = counts.filter((count) => count > most);
  if (full.length === 0) return { kept: [kept], split: 0, cut: [] };
  if (further.length === 0) return { kept: [kept], split: 0, cut: [...full] };
  const over = filterKeys(list, (_, id) => counts[id]! > most);
  const says = (record: number): boolean => further.some(({ start }) => start[record + 1]! > start[record]!);
  const parts = [
    splitBlocks(
      filterKeys(over, (record) => !says(record)),
      [],
      most,
    ),
    ...further.map((column, i) => splitBlocks(narrow(over, column), further.slice(i + 1), most)),
  ];
  return {
    kept: [kept, ...parts.flatMap((part) => part.kept)],
    split: full.length,
    cut: parts.flatMap((part) => part.cut),
  };
}

/** Sorts records by their keys, leaving out keys that only one has or more than `most`. */
function blocksOf({ records, ids }: KeyList, counts: Int32Array, most: number): Blocks {
  const at = new Int32Array(counts.length);
  let size = 0;
  for (let id = 0; id < counts.length; id += 1) {
    if (counts[id]! < 2 || counts[id]! > most) continue;
    at[id] = size;
    size += counts[id]!;
  }
  const members = new Int32Array(size);
  const ends = new Int32Array(size);
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i]!;
    const count = counts[id]!;
    if (count < 2 || count > most) continue;
    members[at[id]!] = records[i]!;
    at[id]! += 1;
  }
  // By now each key points behind its last member.
  for (let id = 0; id < counts.length; id += 1)
    if (counts[id]! >= 2 && counts[id]! <= most) ends.fill(at[id]!, at[id]! - counts[id]!, at[id]!);
  return { members, ends };
}
