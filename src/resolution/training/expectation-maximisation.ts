import { MISSING } from '../comparison.js';
import { probabilityOf } from '../model/match-weight.js';
import type { Model } from '../model/model.js';
import { patternWeights } from './pattern-weights.js';
import type { Patterns } from './patterns.js';

export interface Maximisation {
  readonly model: Model;
  readonly rounds: number;
  /** Whether nothing moved any more; otherwise the rounds ran out. */
  readonly converged: boolean;
}

const MOST_ROUNDS = 50;
/** Largest change of a probability m, in the last round, of a model that has settled. */
const SETTLED = 1e-4;
/** The given m counts as much as this many matches: a level that no match reached is improbable, not impossible. */
const PRIOR_MATCHES = 5;

/**
 * Learns m and the prior without labels by expectation maximisation (Dempster, Laird and Rubin 1977; for record linkage
 * Winkler 1988). u stays as it is. Pairs that no blocking rule brought together count as pairs of different people.
 *
 * @param start model with the u to keep and the m to begin with
 * @param patterns combinations of levels among the candidate pairs
 * @param allPairs number of pairs there are, candidates or not
 */
export function maximise(start: Model, patterns: Patterns, allPairs: number): Maximisation {
  let model = start;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const next = step(model, start, patterns, allPairs);
    const moved = largestMove(model, next);
    model = next;
    if (moved < SETTLED) return { model, rounds: round, converged: true };
  }
  return { model, rounds: MOST_ROUNDS, converged: false };
}

function step(model: Model, start: Model, patterns: Patterns, allPairs: number): Model {
  const weights = patternWeights(model, patterns);
  const expected = start.comparisons.map(({ levels }) => levels.map(({ m }) => m * PRIOR_MATCHES));
  const { counts, levels, sizes } = patterns;
  let matches = 0;
  for (let pattern = 0; pattern < counts.length; pattern += 1) {
    const share = counts[pattern]! * probabilityOf(weights[pattern]!);
    matches += share;
    for (let i = 0; i < sizes.length; i += 1) {
      const level = levels[pattern * sizes.length + i]!;
      if (level !== MISSING) expected[i]![level]! += share;
    }
  }
  return {
    ...model,
    // Never 0 or 1, which no evidence could move again.
    prior: Math.min(Math.max(matches, 1e-3) / allPairs, 0.5),
    comparisons: model.comparisons.map((comparison, i) => {
      const total = expected[i]!.reduce((sum, each) => sum + each, 0);
      return {
        ...comparison,
        levels: comparison.levels.map((level, l) => ({ ...level, m: expected[i]![l]! / total })),
      };
    }),
  };
}

const largestMove = (before: Model, after: Model): number =>
  Math.max(
    ...after.comparisons.flatMap(({ levels }, i) =>
      levels.map(({ m }, l) => Math.abs(m - before.comparisons[i]!.levels[l]!.m)),
    ),
  );
