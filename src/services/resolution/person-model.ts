import { createHash } from 'node:crypto';
import { blockingKeys } from '../../resolution/blocking/blocking-keys.js';
import type { Comparison } from '../../resolution/comparison.js';
import { mentionVetoOf } from '../../resolution/mention-veto.js';
import { log2Odds } from '../../resolution/model/match-weight.js';
import { createRecordScorer } from '../../resolution/model/record-scorer.js';
import type { ScoringModel } from '../../resolution/model/scoring-model.js';
import { personOfMention } from './person-of-mention.js';
import type { ResolutionModel } from './resolution-model.js';

/** A wrong link can hurt an innocent person: nine in ten is not doubt, less is a question for a person. */
const LEAST_PROBABILITY = 0.9;
/** Pairs from here on are shown to people to be judged. */
const FLOOR_PROBABILITY = 0.1;
/** Groups of mentions that may share a key; a key that more share says too little to compare all of them. */
export const MOST_IN_BLOCK = 200;

/** A model with what it compares. */
export interface PersonModel extends ResolutionModel {
  readonly comparisons: readonly Comparison[];
  readonly scoring: ScoringModel;
  /** Probability from which on two mentions count as one person. */
  readonly threshold: number;
}

/** A trained model, ready to resolve mentions with. @param comparisons those of the model, in its order */
export function createPersonModel(comparisons: readonly Comparison[], scoring: ScoringModel): PersonModel {
  const { model } = scoring;
  const weightOf = createRecordScorer(scoring, comparisons);
  return {
    comparisons,
    scoring,
    threshold: LEAST_PROBABILITY,
    id: `${model.name}@${model.version}`,
    least: log2Odds(LEAST_PROBABILITY),
    floor: log2Odds(FLOOR_PROBABILITY),
    mostInBlock: MOST_IN_BLOCK,
    weightOf: (a, b) => (mentionVetoOf(a, b) ? Number.NEGATIVE_INFINITY : weightOf(a, b)),
    blockingKeys: (record) => blockingKeys(record).map(hashed),
    recordOf: personOfMention,
  };
}

/** Keys hold names and dates, and are only ever compared: the rule and half a hash say as much in less room. */
const hashed = (key: string): string =>
  `${key.slice(0, key.indexOf(':'))}:${createHash('sha256').update(key).digest('base64url').slice(0, 16)}`;
