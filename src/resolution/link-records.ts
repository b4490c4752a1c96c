import type { RuleReport } from './blocking/blocks.js';
import { CandidatePairs } from './blocking/candidate-pairs.js';
import { groupRecords } from './clusters/group-records.js';
import type { FeatureColumn } from './feature-column.js';
import { LinkTable } from './link-table.js';
import type { Model } from './model/model.js';
import { createScorer } from './model/scorer.js';
import { type ScoringModel, scoringModelOf } from './model/scoring-model.js';
import { PairLevels } from './pair-levels.js';
import type { PersonRecord } from './person-record.js';
import { scorePairs } from './score-pairs.js';
import { ScoredPairs } from './scored-pairs.js';
import { type SeenPairs, seePairs } from './seen-pairs.js';
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

/** Finds which records are of one person: blocking, training, scoring, vetoes, clustering. */
export function linkRecords(records: Iterable<PersonRecord>, options: LinkOptions): Linkage {
  const linking = new Linking(new LinkTable(records), options);
  return linking.finish(seePairs(linking.levels, linking.blocked()));
}

/** The same in steps, so that threads can share what lies between them: the comparing of the pairs. */
export class Linking {
  readonly levels: PairLevels;
  readonly #columns: readonly FeatureColumn[];
  #candidates: CandidatePairs | null = null;

  constructor(
    private readonly table: LinkTable,
    private readonly options: LinkOptions,
  ) {
    const said = table.features.filter(({ known }) => known > 1);
    const { scoring } = options;
    const wanted = said.map(({ comparison }) => comparison);
    const compared = scoring ? scoringModelOf(scoring, wanted).comparisons : wanted;
    this.#columns = said.filter(({ comparison }) => compared.includes(comparison));
    this.levels = PairLevels.of(this.#columns);
  }

  /** The comparisons with the keys of their features. */
  keys(): { name: string; keys: string[] }[] {
    return this.#columns.map((column) => ({ name: column.comparison.name, keys: column.keys() }));
  }

  /** Whether pairs must be drawn at random to learn from. */
  get isTrained(): boolean {
    return this.options.scoring === undefined;
  }

  /** The pairs to compare. */
  blocked(): CandidatePairs {
    this.#candidates ??= new CandidatePairs(this.table.takeKeys(), { tableOf: this.options.tableOf });
    return this.#candidates;
  }

  /** Decides, from what was seen of the pairs. */
  finish(seen: SeenPairs): Linkage {
    const { table, levels } = this;
    const { threshold, tableOf, oneToOne, labels = [] } = this.options;
    const scoring = this.options.scoring
      ? scoringModelOf(this.options.scoring, levels.comparisons).scoring
      : trainModel(
          this.#columns,
          seen,
          labels.length ? new Labels(labels, levels, seen.patterns, this.blocked()) : undefined,
        );
    const { model, terms } = scoring;
    const scorer = createScorer(model, levels.comparisons, this.#columns, terms);
    const vetoed = (a: number, b: number): boolean => table.isForbidden(a, b);
    const pairs = scorePairs(this.blocked(), seen, scorer, vetoed);
    const decided = oneToOne ? bestPartners(pairs) : pairs;
    const weightOf = (a: number, b: number): number => {
      if (tableOf && tableOf[a] === tableOf[b]) return 0;
      return vetoed(a, b) ? VETO_WEIGHT : scorer.weight(a, b);
    };
    const clusters = groupRecords(table.length, decided, weightOf, threshold);
    return { table, model, scoring, rules: seen.rules, pairs, clusters };
  }
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
