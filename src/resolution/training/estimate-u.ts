import type { Comparison } from '../comparison.js';
import type { TermFrequencies } from '../model/term-frequencies.js';

/**
 * Probabilities u: how often two different people reach each level, from pairs drawn at random, nearly all of which are
 * of different people. Full agreement is counted among all pairs instead, which the frequencies of the values allow.
 *
 * @param drawn how often the pairs drawn reached each level, one comparison after the other; see `drawLevels`
 */
export function estimateU(
  comparisons: readonly Comparison[],
  drawn: Int32Array,
  terms: readonly TermFrequencies[],
): number[][] {
  let first = 0;
  return comparisons.map(({ levels }, i) => {
    // Half a pair for each level: one that no pair reached is rare, not impossible.
    const counts = levels.map((_, level) => drawn[first + level]! + 0.5);
    first += levels.length;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const shares = counts.map((count) => count / total);
    const coincidence = terms[i]!.coincidence;
    if (coincidence !== null) shares[0] = Math.min(coincidence, 0.99);
    const rest = shares.slice(1).reduce((sum, share) => sum + share, 0);
    return shares.map((share, level) => (level === 0 ? share : (share / rest) * (1 - shares[0]!)));
  });
}
