import type { CandidatePairs } from './blocking/candidate-pairs.js';
import type { Model } from './model/model.js';
import type { Scorer } from './model/scorer.js';
import type { SeenPairs } from './read-patterns.js';
import { ScoredPairs } from './scored-pairs.js';
import { patternWeights } from './training/pattern-weights.js';

/** Pairs less probable than one in a thousand are of no use to anybody. */
const LEAST_WEIGHT = -10;

/** Weights of the candidate pairs that may be one person: a look-up, and the rarity where they agree in full. */
export function scorePairs(
  candidates: CandidatePairs<never>,
  { patterns, ofPairs }: SeenPairs,
  model: Model,
  scorer: Scorer,
): ScoredPairs {
  const weights = patternWeights(model, patterns);
  const { levels, sizes } = patterns;
  const pairs = new ScoredPairs();
  let at = 0;
  candidates.visit((a, b) => {
    const pattern = ofPairs[at]!;
    at += 1;
    let weight = weights[pattern]!;
    for (let i = 0; i < sizes.length; i += 1)
      if (levels[pattern * sizes.length + i] === 0) weight += scorer.rarity(i, a, b);
    if (weight >= LEAST_WEIGHT) pairs.add(a, b, weight);
  });
  return pairs;
}
