import type { RuleReport } from './blocking/blocks.js';
import type { CandidatePairs } from './blocking/candidate-pairs.js';
import { IntList } from './int-list.js';
import type { PairLevels } from './pair-levels.js';
import { Patterns } from './training/patterns.js';

/** What was seen of the candidate pairs in the one visit that compares them. */
export interface SeenPairs {
  readonly patterns: Patterns;
  /** For each pair, in the order of a visit, which combination of levels it reached: 4 bytes instead of a second comparing. */
  readonly ofPairs: Int32Array;
  readonly rules: readonly RuleReport[];
}

/** Compares all candidate pairs. */
export function readPatterns(levels: PairLevels, candidates: CandidatePairs): SeenPairs {
  const patterns = new Patterns(levels.comparisons.map((comparison) => comparison.levels.length));
  const ofPairs = new IntList();
  const reached = new Int8Array(levels.comparisons.length);
  const rules = candidates.visit((a, b) => {
    levels.read(a, b, reached);
    ofPairs.push(patterns.add(reached));
  });
  return { patterns, ofPairs: ofPairs.taken(), rules };
}
