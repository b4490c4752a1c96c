import { sharedInts } from '../shared-ints.js';
import type { Blocks } from './split-blocks.js';

/** The blocks of all rules in their order, and for each record the places where it stands in them. */
export class BlockIndex {
  /** Records by block, ascending in each, and for each place where its block ends. */
  readonly members: Int32Array;
  readonly ends: Int32Array;
  /** Places of record i, ascending: `places[start[i]]` up to `places[start[i + 1]]`. */
  readonly start: Int32Array;
  readonly places: Int32Array;
  /** Where the blocks of each rule end. */
  readonly ruleEnds: readonly number[];

  constructor(rules: readonly (readonly Blocks[])[], records: number) {
    const size = rules.flat().reduce((sum, { members }) => sum + members.length, 0);
    this.members = sharedInts(size);
    this.ends = sharedInts(size);
    let offset = 0;
    this.ruleEnds = rules.map((lots) => {
      for (const { members, ends } of lots) {
        this.members.set(members, offset);
        for (let i = 0; i < ends.length; i += 1) this.ends[offset + i] = ends[i]! + offset;
        offset += members.length;
      }
      return offset;
    });
    this.start = sharedInts(records + 1);
    for (let i = 0; i < size; i += 1) this.start[this.members[i]! + 1]! += 1;
    for (let i = 0; i < records; i += 1) this.start[i + 1]! += this.start[i]!;
    const next = this.start.slice(0, records);
    this.places = sharedInts(size);
    for (let i = 0; i < size; i += 1) {
      const record = this.members[i]!;
      this.places[next[record]!] = i;
      next[record]! += 1;
    }
  }
}
