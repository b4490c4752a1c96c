import type { RuleReport } from './blocking/blocks.js';
import { CandidatePairs } from './blocking/candidate-pairs.js';
import { PERSON_RULES, PERSON_SPLITS } from './blocking/person-rules.js';
import { groupRecords } from './clusters/group-records.js';
import { PERSON_COMPARISONS } from './comparisons/person-comparisons.js';
import { FeatureColumn } from './feature-column.js';
import type { Model } from './model/model.js';
import { createScorer } from './model/scorer.js';
import { type ScoringModel, scoringModelOf } from './model/scoring-model.js';
import { PairLevels } from './pair-levels.js';
import type { PersonRecord } from './person-record.js';
import { readPatterns } from './read-patterns.js';
import { scorePairs } from './score-pairs.js';
import { ScoredPairs } from './scored-pairs.js';
import { tableVetoOf } from './table-veto.js';
import { type Label, Labels } from './training/labels.js';
import { trainModel } from './training/train-model.js';
import { VETO_WEIGHT } from './vetoes.js';

export interface LinkOptions {
  /** Probability from which on two records count as one person. */
  readonly threshold: number;
  /** Which table each record is of; only records of different tables are compared then. */
  readonly tableOf?: ArrayLike<number>;
  /** A record is at most one record of the other table. */
  readonly oneToOne?: boolean;
  /** Model to score with; one is trained on the records when it is not given. */
  readonly scoring?: ScoringModel;
  /** Pairs of which it is known whether they match, each once: the training learns from them too. */
  readonly labels?: readonly Label[];
}

export interface Linkage {
  readonly model: Model;
  /** What the pairs were scored with: the model and how often values occur. */
  readonly scoring: ScoringModel;
  readonly rules: readonly RuleReport[];
  /** Pairs that may be one person, best first. */
  readonly pairs: ScoredPairs;
  /** For each record the index of the first record of its cluster. */
  readonly clusters: Int32Array;
}

/** Finds which records are of one person: blocking, training, scoring, vetoes, clustering. */
export function linkRecords(records: readonly PersonRecord[], options: LinkOptions): Linkage {
  const { threshold, tableOf, oneToOne, labels = [] } = options;
  const known = options.scoring ? scoringModelOf(options.scoring, PERSON_COMPARISONS).comparisons : PERSON_COMPARISONS;
  const compared = known
    .map((comparison) => ({ comparison, features: new FeatureColumn(comparison, records) }))
    .filter(({ features }) => features.known > 1);
  const comparisons = compared.map(({ comparison }) => comparison);
  const features = compared.map((each) => each.features);
  const levels = new PairLevels(comparisons, features);
  const mayMatch = (a: number, b: number): boolean => !tableOf || tableOf[a] !== tableOf[b];
  const candidates = new CandidatePairs(PERSON_RULES, records, { splits: PERSON_SPLITS, tableOf });
  const seen = readPatterns(levels, candidates);
  const scoring = options.scoring
    ? scoringModelOf(options.scoring, comparisons).scoring
    : trainModel(
        levels,
        seen.patterns,
        labels.length ? new Labels(labels, levels, seen.patterns, candidates) : undefined,
      );
  const { model, terms } = scoring;
  const scorer = createScorer(model, comparisons, features, terms);
  const vetoed = (a: number, b: number): boolean => tableVetoOf(records[a]!, records[b]!) !== null;
  const pairs = scorePairs(candidates, seen, scorer, vetoed);
  const decided = oneToOne ? bestPartners(pairs) : pairs;
  const weightOf = (a: number, b: number): number => {
    if (!mayMatch(a, b)) return 0;
    return vetoed(a, b) ? VETO_WEIGHT : scorer.weight(a, b);
  };
  const clusters = groupRecords(records.length, decided, weightOf, threshold);
  return { model, scoring, rules: seen.rules, pairs, clusters };
}

/** The best pair of each record, best pairs first. */
function bestPartners(pairs: ScoredPairs): ScoredPairs {
  const taken = new Set<number>();
  const best = new ScoredPairs();
  for (const { a, b, weight } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    best.add(a, b, weight);
  }
  return best;
}
