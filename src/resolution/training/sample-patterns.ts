import { Random } from '../../domain/random.js';
import type { PairLevels } from '../pair-levels.js';
import { Patterns } from './patterns.js';

/** Candidates whose levels training reads. One in twenty a match, they give a share m of a tenth to within 1 %. */
const ENOUGH = 500_000;

/** What sampling asks of candidate pairs. */
export interface VisitedPairs {
  /** How often blocks bring two records together, at most the number of pairs for each. */
  readonly meetings: number;
  visit(pair: (a: number, b: number) => void, takes: (a: number) => boolean): unknown;
}

/**
 * The combinations of levels that candidate pairs reach. Of more than `enough` pairs only those of records drawn at random
 * are read, a pair belonging to its smaller index: each pair is drawn with the same probability and counts for those that
 * were not.
 */
export function samplePatterns(levels: PairLevels, candidates: VisitedPairs, enough = ENOUGH): Patterns {
  const share = Math.min(1, enough / candidates.meetings);
  const random = Random.at('resolution', 'm');
  const patterns = new Patterns(levels.comparisons.map((comparison) => comparison.levels.length));
  const reached = new Array<number>(levels.comparisons.length);
  candidates.visit(
    (a, b) => {
      for (let i = 0; i < reached.length; i += 1) reached[i] = levels.of(i, a, b);
      patterns.add(reached, 1 / share);
    },
    () => share === 1 || random.chance(share),
  );
  return patterns;
}
