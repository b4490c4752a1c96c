import type { RuleReport } from './blocking/blocks.js';
import { CandidatePairs } from './blocking/candidate-pairs.js';
import { PERSON_RULES } from './blocking/person-rules.js';
import { groupRecords } from './clusters/group-records.js';
import { PERSON_COMPARISONS } from './comparisons/person-comparisons.js';
import type { Model } from './model/model.js';
import { createScorer } from './model/scorer.js';
import type { PersonRecord } from './person-record.js';
import { trainModel } from './training/train-model.js';
import { VETO_WEIGHT, vetoOf } from './vetoes.js';

export interface LinkOptions {
  /** Probability from which on two records count as one person. */
  readonly threshold: number;
  /** Which table each record is of; only records of different tables are compared then. */
  readonly tableOf?: readonly number[];
  /** A record is at most one record of the other table. */
  readonly oneToOne?: boolean;
}

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface Linkage {
  readonly model: Model;
  readonly rules: readonly RuleReport[];
  /** Pairs that may be one person, best first. */
  readonly pairs: readonly ScoredPair[];
  /** For each record the index of the first record of its cluster. */
  readonly clusters: readonly number[];
}

/** Pairs less probable than one in a thousand are of no use to anybody. */
const LEAST_WEIGHT = -10;

/** Finds which records are of one person: blocking, training without labels, scoring, vetoes, clustering. */
export function linkRecords(records: readonly PersonRecord[], options: LinkOptions): Linkage {
  const { threshold, tableOf, oneToOne } = options;
  const compared = PERSON_COMPARISONS.map((comparison) => ({
    comparison,
    features: records.map((record) => comparison.feature(record)),
  })).filter(({ features }) => says(features));
  const comparisons = compared.map(({ comparison }) => comparison);
  const features = compared.map((each) => each.features);
  const mayMatch = (a: number, b: number): boolean => !tableOf || tableOf[a] !== tableOf[b];
  const candidates = new CandidatePairs(PERSON_RULES, records, mayMatch);
  const { model, terms } = trainModel(comparisons, features, candidates);
  const scorer = createScorer(model, comparisons, features, terms);
  const vetoed = (a: number, b: number): boolean => isVetoed(records[a]!, records[b]!);
  const pairs: ScoredPair[] = [];
  const rules = candidates.visit((a, b) => {
    const weight = scorer.weight(a, b);
    if (weight >= LEAST_WEIGHT && !vetoed(a, b)) pairs.push({ a, b, weight });
  });
  pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const decided = oneToOne ? bestPartners(pairs) : pairs;
  const weightOf = (a: number, b: number): number => {
    if (!mayMatch(a, b)) return 0;
    return vetoed(a, b) ? VETO_WEIGHT : scorer.weight(a, b);
  };
  return { model, rules, pairs, clusters: groupRecords(records.length, decided, weightOf, threshold) };
}

/**
 * A date of birth in a table is a field like others, and whole dates get overwritten: of the true pairs of fake_1000 one in
 * seven has dates that exclude each other. It is left to the comparison.
 */
const isVetoed = (a: PersonRecord, b: PersonRecord): boolean => {
  const veto = vetoOf(a, b);
  return veto !== null && veto.code !== 'BIRTH_DATES_EXCLUDE';
};

/** Keeps the best pair of each record, best pairs first. */
function bestPartners(pairs: readonly ScoredPair[]): ScoredPair[] {
  const taken = new Set<number>();
  return pairs.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

/** Whether any two records can be compared by these features of theirs. */
const says = (features: readonly unknown[]): boolean => {
  const first = features.findIndex((feature) => feature !== null);
  return first >= 0 && features.some((feature, i) => i > first && feature !== null);
};
