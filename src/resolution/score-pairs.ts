import type { CandidatePairs } from './blocking/candidate-pairs.js';
import type { Scorer } from './model/scorer.js';
import { ScoredPairs } from './scored-pairs.js';
import type { SeenPairs } from './seen-pairs.js';

/** Pairs less probable than one in a thousand are of no use to anybody. */
const LEAST_WEIGHT = -10;

/** Weights of the candidate pairs that may be one person, from the levels that were seen; without those that hard facts forbid. */
export function scorePairs(
  candidates: CandidatePairs,
  { patterns, ofPairs }: SeenPairs,
  scorer: Scorer,
  vetoed: (a: number, b: number) => boolean,
): ScoredPairs {
  const { levels, sizes } = patterns;
  const pairs = new ScoredPairs();
  const levelsOf = (pattern: number): Int8Array =>
    levels.subarray(pattern * sizes.length, (pattern + 1) * sizes.length);
  /** Looking up how rare the values are costs most, and few combinations of levels are worth it. */
  const isWorthwhile = Uint8Array.from(patterns.counts, (_, pattern) =>
    scorer.most(levelsOf(pattern)) >= LEAST_WEIGHT ? 1 : 0,
  );
  const reached = new Int8Array(sizes.length);
  let at = 0;
  candidates.visit((a, b) => {
    const pattern = ofPairs[at]!;
    at += 1;
    if (!isWorthwhile[pattern]) return;
    for (let i = 0; i < reached.length; i += 1) reached[i] = levels[pattern * sizes.length + i]!;
    const weight = scorer.weightAt(reached, a, b);
    if (weight >= LEAST_WEIGHT && !vetoed(a, b)) pairs.add(a, b, weight);
  });
  return pairs;
}
