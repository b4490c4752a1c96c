import type { RuleReport } from './blocking/blocks.js';
import { CandidatePairs } from './blocking/candidate-pairs.js';
import { groupRecords } from './clusters/group-records.js';
import { LinkTable } from './link-table.js';
import type { Model } from './model/model.js';
import { createScorer } from './model/scorer.js';
import { type ScoringModel, scoringModelOf } from './model/scoring-model.js';
import { PairLevels } from './pair-levels.js';
import type { PersonRecord } from './person-record.js';
import { readPatterns } from './read-patterns.js';
import { scorePairs } from './score-pairs.js';
import { ScoredPairs } from './scored-pairs.js';
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
}

export interface Linkage {
  readonly table: LinkTable;
  readonly model: Model;
  /** What the pairs were scored with: the model and how often values occur. */
  readonly scoring: ScoringModel;
  readonly rules: readonly RuleReport[];
  /** Pairs that may be one person, best first. */
  readonly pairs: ScoredPairs;
  /** For each record the index of the first record of its cluster. */
  readonly clusters: Int32Array;
}

/** Finds which records are of one person: blocking, training without labels, scoring, vetoes, clustering. */
export const linkRecords = (records: Iterable<PersonRecord>, options: LinkOptions): Linkage =>
  linkTable(new LinkTable(records), options);

/** The same for records that have been read already. */
export function linkTable(table: LinkTable, options: LinkOptions): Linkage {
  const { threshold, tableOf, oneToOne } = options;
  const features = table.features.filter(({ known }) => known > 1);
  const said = features.map(({ comparison }) => comparison);
  const comparisons = options.scoring ? scoringModelOf(options.scoring, said).comparisons : said;
  const levels = new PairLevels(
    comparisons,
    comparisons.map((comparison) => table.featuresOf(comparison)),
  );
  const candidates = new CandidatePairs(table.takeKeys(), { tableOf });
  const seen = readPatterns(levels, candidates);
  const scoring = options.scoring
    ? scoringModelOf(options.scoring, comparisons).scoring
    : trainModel(levels, seen.patterns);
  const { model, terms } = scoring;
  const scorer = createScorer(model, comparisons, levels.features, terms);
  const vetoed = (a: number, b: number): boolean => table.isForbidden(a, b);
  const pairs = scorePairs(candidates, seen, scorer, vetoed);
  const decided = oneToOne ? bestPartners(pairs) : pairs;
  const weightOf = (a: number, b: number): number => {
    if (tableOf && tableOf[a] === tableOf[b]) return 0;
    return vetoed(a, b) ? VETO_WEIGHT : scorer.weight(a, b);
  };
  const clusters = groupRecords(table.length, decided, weightOf, threshold);
  return { table, model, scoring, rules: seen.rules, pairs, clusters };
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
