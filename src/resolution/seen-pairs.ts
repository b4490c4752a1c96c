import type { RuleReport } from './blocking/blocks.js';
import type { CandidatePairs } from './blocking/candidate-pairs.js';
import { type ComparedShare, compareShare } from './compare-share.js';
import type { PairLevels } from './pair-levels.js';
import { Patterns } from './training/patterns.js';

/** What was seen of the candidate pairs in the one visit that compares them. */
export interface SeenPairs {
  readonly patterns: Patterns;
  /** For each pair, in the order of a visit, which combination of levels it reached: 4 bytes instead of a second comparing. */
  readonly ofPairs: Int32Array;
  readonly rules: readonly RuleReport[];
  /** How often pairs drawn at random reached each level, one comparison after the other. */
  readonly drawn: Int32Array;
}

/** Compares all candidate pairs in this thread. */
export function seePairs(levels: PairLevels, candidates: CandidatePairs): SeenPairs {
  let part = 0;
  const nextPart = (): number => {
    part += 1;
    return part - 1;
  };
  return joinShares(levels, candidates, [compareShare(levels, candidates.index, nextPart, true)]);
}

/** Puts together what several threads compared; the same whoever compared what. */
export function joinShares(
  { comparisons }: PairLevels,
  candidates: CandidatePairs,
  shares: readonly ComparedShare[],
): SeenPairs {
  const sizes = comparisons.map(({ levels }) => levels.length);
  const patterns = new Patterns(sizes);
  const ofPart = shares
    .flatMap(({ ofPairs, levels }) => {
      /** Number among all of a combination of the share. */
      const ids = new Int32Array(levels.length / sizes.length || 0).fill(-1);
      return [...ofPairs].map(([part, own]) => ({ part, own, ids, levels }));
    })
    .sort((x, y) => x.part - y.part);
  const ofPairs = new Int32Array(ofPart.reduce((sum, { own }) => sum + own.length, 0));
  let at = 0;
  for (const { own, ids, levels } of ofPart)
    for (const id of own) {
      if (ids[id]! < 0) ids[id] = patterns.add(levels.subarray(id * sizes.length, (id + 1) * sizes.length));
      else patterns.addAgain(ids[id]!);
      ofPairs[at] = ids[id]!;
      at += 1;
    }
  return {
    patterns,
    ofPairs,
    rules: candidates.reports.map((report, rule) => ({
      ...report,
      pairs: shares.reduce((sum, { rulePairs }) => sum + rulePairs[rule]!, 0),
    })),
    drawn: Int32Array.from(shares[0]!.drawn, (_, i) => shares.reduce((sum, { drawn }) => sum + drawn[i]!, 0)),
  };
}
