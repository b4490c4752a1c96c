import { type PairIndex, visitPairs } from './blocking/visit-pairs.js';
import { IntList } from './int-list.js';
import type { PairLevels } from './pair-levels.js';
import { DRAW_PARTS, drawLevels } from './training/draw-levels.js';
import { Patterns } from './training/patterns.js';

/** Parts of the candidate pairs: few enough to cost nothing, many enough that no thread waits long for another. */
const PAIR_PARTS = 64;

/** What one thread compared. */
export interface ComparedShare {
  /** By part: for each pair in the order of a visit the combination of levels that it reached, a row of `levels`. */
  readonly ofPairs: ReadonlyMap<number, Int32Array>;
  /** The combinations that came, one after the other. */
  readonly levels: Int8Array;
  /** Pairs that each rule brought. */
  readonly rulePairs: Float64Array;
  /** How often pairs drawn at random reached each level of each comparison, one comparison after the other. */
  readonly drawn: Int32Array;
}

/**
 * Compares parts of the candidate pairs, and pairs drawn at random, as long as there are parts left.
 *
 * @param nextPart 0, 1, 2 …, each once among all who share the work
 * @param draws whether pairs are to be drawn, which training needs
 */
export function compareShare(
  levels: PairLevels,
  index: PairIndex,
  nextPart: () => number,
  draws: boolean,
): ComparedShare {
  const sizes = levels.comparisons.map((comparison) => comparison.levels.length);
  const patterns = new Patterns(sizes);
  const reached = new Int8Array(sizes.length);
  const ofPairs = new Map<number, Int32Array>();
  const rulePairs = new Float64Array(index.ruleEnds.length);
  const drawn = new Int32Array(sizes.reduce((sum, size) => sum + size, 0));
  const records = index.start.length - 1;
  const rangeEnd = (part: number): number => Math.floor((records * (part + 1)) / PAIR_PARTS);
  for (let next = nextPart(); next < PAIR_PARTS + (draws ? DRAW_PARTS : 0); next = nextPart()) {
    if (next >= PAIR_PARTS) {
      drawLevels(levels, records, next - PAIR_PARTS, drawn);
      continue;
    }
    const part = new IntList();
    const brought = visitPairs(index, rangeEnd(next - 1), rangeEnd(next), (a, b) => {
      levels.read(a, b, reached);
      part.push(patterns.add(reached));
    });
    brought.forEach((pairs, rule) => {
      rulePairs[rule]! += pairs;
    });
    ofPairs.set(next, part.taken());
  }
  return { ofPairs, levels: patterns.levels, rulePairs, drawn };
}
