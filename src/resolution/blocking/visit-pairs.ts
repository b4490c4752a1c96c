/** Blocks as arrays that threads may share; see `BlockIndex`. */
export interface PairIndex {
  readonly members: Int32Array;
  readonly ends: Int32Array;
  readonly start: Int32Array;
  readonly places: Int32Array;
  readonly ruleEnds: readonly number[];
  /** Which table each record is of; only records of different tables are paired then. */
  readonly tableOf?: ArrayLike<number> | undefined;
}

/**
 * Calls `pair` for each pair whose smaller index is in a range, the smaller first, pairs of one after those of the one
 * before.
 *
 * @returns how many pairs each rule brought that no earlier rule did
 */
export function visitPairs(
  { members, ends, start, places, ruleEnds, tableOf }: PairIndex,
  from: number,
  to: number,
  pair: (a: number, b: number) => void,
): Float64Array {
  const pairs = new Float64Array(ruleEnds.length);
  /** The last record that each was paired with, so that no pair comes twice. */
  const met = new Int32Array(start.length - 1).fill(-1);
  for (let a = from; a < to; a += 1) {
    let rule = 0;
    for (let p = start[a]!; p < start[a + 1]!; p += 1) {
      const place = places[p]!;
      while (place >= ruleEnds[rule]!) rule += 1;
      const end = ends[place]!;
      for (let other = place + 1; other < end; other += 1) {
        const b = members[other]!;
        if (met[b] === a) continue;
        met[b] = a;
        if (tableOf && tableOf[a] === tableOf[b]) continue;
        pairs[rule]! += 1;
        pair(a, b);
      }
    }
  }
  return pairs;
}
