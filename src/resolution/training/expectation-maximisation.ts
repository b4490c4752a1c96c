import { MISSING } from '../comparison.js';
import { householdBits, householdLevelBits } from '../model/household.js';
import { levelWeights, log2Odds, probabilityOf } from '../model/match-weight.js';
import type { Model } from '../model/model.js';
import type { Labels } from './labels.js';
import { patternSums } from './pattern-sums.js';
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
 * Learns m and the prior by expectation maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988).
 * u stays as it is. Pairs that no blocking rule brought together count as pairs of different people.
 *
 * Pairs with a label are what their label says in every round (Nigam, McCallum, Thrun and Mitchell, "Text Classification
 * from Labeled and Unlabeled Documents using EM", 2000; for record linkage Winkler, "Methods for Record Linkage and
 * Bayesian Networks", 2002). They weigh as much as any other pair: people judge what is doubtful by its score, so that a
 * greater weight would make all matches look as doubtful as those that were judged.
 *
 * @param start model with the u to keep and the m to begin with
 * @param patterns combinations of levels among the candidate pairs
 * @param allPairs number of pairs there are, candidates or not
 * @param labels pairs of which it is known whether they match; none when left out
 */
export function maximise(start: Model, patterns: Patterns, allPairs: number, labels?: Labels): Maximisation {
  let model = start;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const next = step(model, start, patterns, allPairs, labels);
    const moved = largestMove(model, next);
    model = next;
    if (moved < SETTLED) return { model, rounds: round, converged: true };
  }
  return { model, rounds: MOST_ROUNDS, converged: false };
}

function step(model: Model, start: Model, patterns: Patterns, allPairs: number, labels?: Labels): Model {
  const evidence = patternSums(levelWeights(model), patterns);
  const atHome = patternSums(
    model.comparisons.map(({ levels }) => levels.map((level) => householdLevelBits(level, null))),
    patterns,
  );
  const prior = log2Odds(model.prior);
  const share = model.household ?? 0;
  const expected = start.comparisons.map(({ levels }) => levels.map(({ m }) => m * PRIOR_MATCHES));
  const ofHouseholds = start.comparisons.map(({ levels }) => levels.map(({ r = 0 }) => r * PRIOR_MATCHES));
  const { counts, levels, sizes } = patterns;
  let matches = 0;
  let relatives = 0;
  for (let pattern = 0; pattern < counts.length; pattern += 1) {
    const bits = prior + evidence[pattern]! + householdBits(share, atHome[pattern]!);
    const { same, different, candidates } = labels?.at(pattern) ?? NO_LABELS;
    const unlabelled = counts[pattern]! - candidates;
    const guessed = unlabelled * probabilityOf(bits);
    const match = guessed + same;
    const odds = share * 2 ** atHome[pattern]!;
    const relative = (unlabelled - guessed + different) * (odds / (1 - share + odds));
    matches += match;
    relatives += relative;
    for (let i = 0; i < sizes.length; i += 1) {
      const level = levels[pattern * sizes.length + i]!;
      if (level === MISSING) continue;
      expected[i]![level]! += match;
      ofHouseholds[i]![level]! += relative;
    }
  }
  const kept = new Set(start.comparisons.filter(isPersonal).map(({ name }) => name));
  return {
    ...model,
    // Never 0 or 1, which no evidence could move again.
    prior: Math.min(Math.max(matches, 1e-3) / allPairs, 0.5),
    ...(model.household === undefined ? {} : { household: Math.min(Math.max(relatives, 1e-3) / allPairs, 0.5) }),
    comparisons: model.comparisons.map((comparison, i) => {
      const total = sumOf(expected[i]!);
      const related = sumOf(ofHouseholds[i]!);
      const learnsR = model.household !== undefined && !kept.has(comparison.name);
      return {
        ...comparison,
        levels: comparison.levels.map((level, l) => ({
          ...level,
          m: expected[i]![l]! / total,
          ...(learnsR ? { r: ofHouseholds[i]![l]! / related } : {}),
        })),
      };
    }),
  };
}

const NO_LABELS = { same: 0, different: 0, candidates: 0 };

/** Whether members of a household agree on it as strangers do: by chance. */
const isPersonal = ({ levels }: Model['comparisons'][number]): boolean => levels.every(({ r, u }) => r === u);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const largestMove = (before: Model, after: Model): number =>
  Math.max(
    ...after.comparisons.flatMap(({ levels }, i) =>
      levels.map(({ m }, l) => Math.abs(m - before.comparisons[i]!.levels[l]!.m)),
    ),
  );
