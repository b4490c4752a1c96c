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
  const reached = new Int8Array(sizes.length);
  let at = 0;
  candidates.visit((a, b) => {
    const from = ofPairs[at]! * sizes.length;
    at += 1;
    for (let i = 0; i < reached.length; i += 1) reached[i] = levels[from + i]!;
    const weight = scorer.weightAt(reached, a, b);
    if (weight >= LEAST_WEIGHT && !vetoed(a, b)) pairs.add(a, b, weight);
  });
  return pairs;
}
