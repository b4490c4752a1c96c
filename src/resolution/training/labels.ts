import type { CandidatePairs } from '../blocking/candidate-pairs.js';
import type { PairLevels } from '../pair-levels.js';
import type { Patterns } from './patterns.js';

/** Two records, by their places, of which it is known whether they are of one person. */
export interface Label {
  readonly a: number;
  readonly b: number;
  readonly isMatch: boolean;
}

/** Labelled pairs of one combination of levels. */
export interface LabelCounts {
  /** Pairs of one person, and of two. */
  same: number;
  different: number;
  /** Those among both that a blocking rule brings together too, so that the combination counts them already. */
  candidates: number;
}

/** Labelled pairs by the combination of levels that they reach. */
export class Labels {
  readonly #counts = new Map<number, LabelCounts>();

  /** Reads the levels of labelled pairs, each of which comes once, and adds their combinations to the patterns. */
  constructor(
    labels: readonly Label[],
    levels: Pick<PairLevels, 'comparisons' | 'read'>,
    patterns: Patterns,
    candidates: Pick<CandidatePairs, 'visit'>,
  ) {
    const reached = new Int8Array(levels.comparisons.length);
    const countsOf = new Map<string, LabelCounts>();
    const firsts = new Set<number>();
    for (const { a, b, isMatch } of labels) {
      const [first, second] = a < b ? [a, b] : [b, a];
      levels.read(first, second, reached);
      const pattern = patterns.of(reached);
      const counts = this.#counts.get(pattern) ?? { same: 0, different: 0, candidates: 0 };
      this.#counts.set(pattern, counts);
      counts[isMatch ? 'same' : 'different'] += 1;
      countsOf.set(`${first} ${second}`, counts);
      firsts.add(first);
    }
    candidates.visit((a, b) => {
      if (!firsts.has(a)) return;
      const counts = countsOf.get(`${a} ${b}`);
      if (counts) counts.candidates += 1;
    });
  }

  at(pattern: number): Readonly<LabelCounts> | undefined {
    return this.#counts.get(pattern);
  }
}
