import { MISSING } from '../comparison.js';
import { levelWeights, log2Odds } from '../model/match-weight.js';
import type { Model } from '../model/model.js';
import type { Patterns } from './patterns.js';

/** Match weight of each combination of levels, without the rarity of what pairs agree on. */
export function patternWeights(model: Model, { levels, length, sizes }: Patterns): Float64Array {
  const prior = log2Odds(model.prior);
  const weights = levelWeights(model);
  const sums = new Float64Array(length).fill(prior);
  for (let pattern = 0, at = 0; pattern < length; pattern += 1)
    for (let i = 0; i < sizes.length; i += 1, at += 1)
      if (levels[at] !== MISSING) sums[pattern]! += weights[i]![levels[at]!]!;
  return sums;
}
