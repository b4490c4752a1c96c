import type { Comparison } from '../comparison.js';
import type { Model } from './model.js';
import type { TermFrequencies } from './term-frequencies.js';

/** All that scoring needs: a model and, in the order of its comparisons, how often values occur. */
export interface ScoringModel {
  readonly model: Model;
  readonly terms: readonly TermFrequencies[];
}

/** The part of a model that is about some comparisons, in their order. Comparisons that it lacks are not compared. */
export function scoringModelOf<C extends Pick<Comparison, 'name'>>(
  whole: ScoringModel,
  wanted: readonly C[],
): { readonly comparisons: readonly C[]; readonly scoring: ScoringModel } {
  const at = new Map(whole.model.comparisons.map(({ name }, i) => [name, i]));
  const comparisons = wanted.filter(({ name }) => at.has(name));
  const places = comparisons.map(({ name }) => at.get(name)!);
  return {
    comparisons,
    scoring: {
      model: { ...whole.model, comparisons: places.map((place) => whole.model.comparisons[place]!) },
      terms: places.map((place) => whole.terms[place]!),
    },
  };
}
