import type { BlockingRule } from './blocks.js';

/** The blocks of one rule over all records, as flat arrays: a million records take 20 bytes each. */
export class RuleBlocks {
  /** Keys of record i: `keys[start[i]]` up to `keys[start[i + 1]]`, ascending, without those that were cut. */
  readonly #start: Int32Array;
  readonly #keys: Int32Array;
  readonly #members: readonly (readonly number[])[];
  /** Sizes of the blocks that were left out. */
  readonly cut: readonly number[];

  constructor(rule: BlockingRule<unknown>, records: readonly unknown[], mostMembers: number) {
    const ids = new Map<string, number>();
    const members: number[][] = [];
    const keysOf = records.map((record, i) => {
      const keys = [...new Set(rule.keys(record))].map((key) => {
        const id = ids.get(key) ?? ids.size;
        ids.set(key, id);
        return id;
      });
      for (const id of keys) {
        if (id === members.length) members.push([i]);
        else members[id]!.push(i);
      }
      return keys;
    });
    const isCut = (id: number): boolean => members[id]!.length > mostMembers;
    this.cut = members.filter(({ length }) => length > mostMembers).map(({ length }) => length);
    this.#members = members.map((block, id) => (block.length < 2 || isCut(id) ? [] : block));
    const kept = keysOf.map((keys) => keys.filter((id) => members[id]!.length > 1 && !isCut(id)).sort((a, b) => a - b));
    this.#start = new Int32Array(records.length + 1);
    kept.forEach((keys, i) => {
      this.#start[i + 1] = this.#start[i]! + keys.length;
    });
    this.#keys = Int32Array.from(kept.flat());
  }

  get blocks(): readonly (readonly number[])[] {
    return this.#members;
  }

  /** The least key that two records share, or -1. */
  firstShared(a: number, b: number): number {
    let i = this.#start[a]!;
    let j = this.#start[b]!;
    const endA = this.#start[a + 1]!;
    const endB = this.#start[b + 1]!;
    while (i < endA && j < endB) {
      const [x, y] = [this.#keys[i]!, this.#keys[j]!];
      if (x === y) return x;
      if (x < y) i += 1;
      else j += 1;
    }
    return -1;
  }
}
