import { MISSING } from '../comparison.js';
import type { Patterns } from './patterns.js';

/** For each combination of levels the sum of what its levels count; missing ones count nothing. */
export function patternSums(
  weights: readonly (readonly number[])[],
  { levels, length, sizes }: Patterns,
): Float64Array {
  const sums = new Float64Array(length);
  for (let pattern = 0, at = 0; pattern < length; pattern += 1)
    for (let i = 0; i < sizes.length; i += 1, at += 1)
      if (levels[at] !== MISSING) sums[pattern]! += weights[i]![levels[at]!]!;
  return sums;
}
