import type { Random } from '../../domain/random.js';
import { MISSING } from '../comparison.js';
import type { TermFrequencies } from '../model/term-frequencies.js';
import type { PairLevels } from '../pair-levels.js';

/** Pairs to draw. A level that one pair in a thousand reaches is then known to within a tenth. */
const DRAWS = 100_000;

/**
 * Probabilities u: how often two different people reach each level, from pairs drawn at random, nearly all of which are
 * of different people. Full agreement is counted among all pairs instead, which the frequencies of the values allow.
 *
 * @param random always the same numbers, so that a training can be repeated
 */
export function estimateU(
  pairs: PairLevels,
  size: number,
  terms: readonly TermFrequencies[],
  random: Random,
): number[][] {
  // Half a pair for each level: one that no pair reached is rare, not impossible.
  const counts = pairs.comparisons.map(({ levels }) => levels.map(() => 0.5));
  const reached = new Int8Array(counts.length);
  for (let draw = 0; draw < DRAWS && size > 1; draw += 1) {
    const a = random.below(size);
    const b = random.below(size);
    if (a === b) continue;
    pairs.read(a, b, reached);
    for (let i = 0; i < counts.length; i += 1) {
      const level = reached[i]!;
      if (level !== MISSING) counts[i]![level]! += 1;
    }
  }
  return counts.map((levels, i) => {
    const total = levels.reduce((sum, count) => sum + count, 0);
    const shares = levels.map((count) => count / total);
    const coincidence = terms[i]!.coincidence;
    if (coincidence !== null) shares[0] = Math.min(coincidence, 0.99);
    const rest = shares.slice(1).reduce((sum, share) => sum + share, 0);
    return shares.map((share, level) => (level === 0 ? share : (share / rest) * (1 - shares[0]!)));
  });
}
