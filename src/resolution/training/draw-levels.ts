import { Random } from '../../domain/random.js';
import { MISSING } from '../comparison.js';
import type { PairLevels } from '../pair-levels.js';

/** Pairs to draw. A level that one pair in a thousand reaches is then known to within a quarter, a third of a bit. */
const DRAWS = 20_000;
export const DRAW_PARTS = 20;

/**
 * Counts the levels that pairs of records drawn at random reach. Always the same pairs, so that a training can be
 * repeated.
 *
 * @param size number of records
 * @param part which of the `DRAW_PARTS` to draw
 * @param counts of each level of each comparison, one comparison after the other; added to
 */
export function drawLevels(levels: PairLevels, size: number, part: number, counts: Int32Array): void {
  const random = Random.at('resolution', 'u', part);
  const reached = new Int8Array(levels.comparisons.length);
  for (let draw = 0; draw < DRAWS / DRAW_PARTS && size > 1; draw += 1) {
    const a = random.below(size);
    const b = random.below(size);
    if (a === b) continue;
    levels.read(a, b, reached);
    for (let i = 0, first = 0; i < reached.length; i += 1) {
      if (reached[i] !== MISSING) counts[first + reached[i]!]! += 1;
      first += levels.comparisons[i]!.levels.length;
    }
  }
}
