import type { Comparison } from '../comparison.js';
import type { Model, ModelLevel } from './model.js';
import type { ScoringModel } from './scoring-model.js';
import { type TermTable, tableOfTerms, termFrequenciesOf } from './term-table.js';

/** What the file says it is; the number grows when an older program could not read it any more. */
export const MODEL_FORMAT = 'asterism-model/1';

/** A model as data that can be kept, sent and read again: parameters, term frequencies, and where they come from. */
export interface ModelDocument {
  readonly format: typeof MODEL_FORMAT;
  readonly name: string;
  readonly version: number;
  /** Instant, ISO 8601 in UTC. */
  readonly created: string;
  readonly trainedOn: {
    /** In words. */
    readonly description: string;
    readonly records: number;
    readonly candidatePairs: number;
    /** Pairs that people had judged, from which it learnt as well; absent when there were none. */
    readonly labelledPairs?: { readonly same: number; readonly different: number };
  };
  /** Probability that two records taken at random are of one person. */
  readonly prior: number;
  /** Share of the pairs of different people that are of one household; absent when the model knows no households. */
  readonly household?: number;
  readonly comparisons: readonly {
    readonly name: string;
    readonly levels: readonly ModelLevel[];
    readonly terms: TermTable;
  }[];
}

/** What a document says of itself. */
export type ModelOrigin = Pick<ModelDocument, 'created' | 'trainedOn'> &
  Partial<Pick<ModelDocument, 'name' | 'version'>>;

/** The document of a model. @param featuresOf the features, of one comparison, of the records it was trained on, each with how many have it */
export function toModelDocument(
  model: Model,
  comparisons: readonly Comparison[],
  featuresOf: (comparison: Comparison) => Iterable<readonly [feature: unknown, records: number]>,
  origin: ModelOrigin,
): ModelDocument {
  const byName = new Map(comparisons.map((comparison) => [comparison.name, comparison]));
  return {
    format: MODEL_FORMAT,
    name: origin.name ?? model.name,
    version: origin.version ?? model.version,
    created: origin.created,
    trainedOn: origin.trainedOn,
    prior: model.prior,
    ...(model.household === undefined ? {} : { household: model.household }),
    comparisons: model.comparisons.map(({ name, levels }) => {
      const comparison = byName.get(name)!;
      return { name, levels, terms: tableOfTerms(comparison, featuresOf(comparison)) };
    }),
  };
}

/** What scoring needs of a document. */
export function toScoringModel(document: ModelDocument): ScoringModel {
  const { name, version, prior, household, comparisons } = document;
  return {
    model: {
      name,
      version,
      prior,
      ...(household === undefined ? {} : { household }),
      comparisons: comparisons.map(({ name, levels }) => ({ name, levels })),
    },
    terms: comparisons.map(({ terms }) => termFrequenciesOf(terms)),
  };
}
