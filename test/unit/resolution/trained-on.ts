import { CandidatePairs } from '../../../src/resolution/blocking/candidate-pairs.js';
import { KeyColumns } from '../../../src/resolution/blocking/key-columns.js';
import { PERSON_RULES } from '../../../src/resolution/blocking/person-rules.js';
import type { Comparison, Features } from '../../../src/resolution/comparison.js';
import { PERSON_COMPARISONS } from '../../../src/resolution/comparisons/person-comparisons.js';
import { FeatureColumn } from '../../../src/resolution/feature-column.js';
import { createScorer, type Scorer } from '../../../src/resolution/model/scorer.js';
import type { ScoringModel } from '../../../src/resolution/model/scoring-model.js';
import { PairLevels } from '../../../src/resolution/pair-levels.js';
import type { PersonRecord } from '../../../src/resolution/person-record.js';
import { seePairs } from '../../../src/resolution/seen-pairs.js';
import { trainModel } from '../../../src/resolution/training/train-model.js';

/** A model trained on these records, and the scorer that uses it. */
export function trainedOn(records: readonly PersonRecord[]): {
  comparisons: readonly Comparison[];
  features: Features;
  scoring: ScoringModel;
  scorer: Scorer;
} {
  const says = (comparison: Comparison) => records.some((record) => comparison.feature(record) !== null);
  const comparisons = PERSON_COMPARISONS.filter(says);
  const features = comparisons.map((comparison) => FeatureColumn.of(comparison, records));
  const levels = PairLevels.of(features);
  const scoring = trainModel(features, seePairs(levels, new CandidatePairs(KeyColumns.of(records, PERSON_RULES))));
  return { comparisons, features, scoring, scorer: createScorer(scoring.model, comparisons, features, scoring.terms) };
}
