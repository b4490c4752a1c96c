import type { FeatureColumn } from '../feature-column.js';
import type { Model } from '../model/model.js';
import { countTerms, type TermFrequencies } from '../model/term-frequencies.js';
import type { SeenPairs } from '../seen-pairs.js';
import { estimateU } from './estimate-u.js';
import { maximise } from './expectation-maximisation.js';
import type { Labels } from './labels.js';
import { SHARED_AT_HOME } from './shared-at-home.js';

/** Share of matches that agree in full, to begin with; the other levels share the rest. */
const FIRST_M = 0.8;

/** Pairs of relatives for each record, to begin with. */
const FIRST_RELATIVES = 0.5;

export interface Training {
  readonly model: Model;
  readonly terms: readonly TermFrequencies[];
}

/**
 * Learns a model from records: u from pairs drawn at random, m and the prior from the candidate pairs, and from labels
 * where there are some.
 */
export function trainModel(
  columns: readonly FeatureColumn[],
  { patterns, drawn }: Pick<SeenPairs, 'patterns' | 'drawn'>,
  labels?: Labels,
): Training {
  const comparisons = columns.map(({ comparison }) => comparison);
  const size = columns[0]?.length ?? 0;
  const terms = columns.map((column) => countTerms(column.comparison, column.counted()));
  const u = estimateU(comparisons, drawn, terms);
  const start: Model = {
    name: 'trained',
    version: 1,
    prior: 1 / Math.max(size, 2),
    household: FIRST_RELATIVES / Math.max(size, 2),
    comparisons: comparisons.map(({ name, levels: names }, i) => ({
      name,
      levels: names.map((level, l) => ({
        name: level,
        m: l === 0 ? FIRST_M : (1 - FIRST_M) / (names.length - 1),
        u: u[i]![l]!,
        r: SHARED_AT_HOME.has(name) ? (l === 0 ? FIRST_M : (1 - FIRST_M) / (names.length - 1)) : u[i]![l]!,
      })),
    })),
  };
  return { model: maximise(start, patterns, (size * (size - 1)) / 2, labels).model, terms };
}
