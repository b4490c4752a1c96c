import { type Calibration, calibrate } from './calibration.js';
import { type ClusterAccuracy, clusterAccuracy } from './cluster-accuracy.js';
import type { JudgedPair } from './judged-pair.js';
import { type AtThreshold, accuracyByThreshold } from './thresholds.js';
import { type WorstErrors, worstErrors } from './worst-errors.js';

/** A clustering, and with scores also the probabilities, held against the truth. */
export interface Evaluation {
  readonly accuracy: ClusterAccuracy;
  readonly worst: WorstErrors;
  /** Null without scores. */
  readonly byThreshold: readonly AtThreshold[] | null;
  /** Null without scores. */
  readonly calibration: Calibration | null;
}

/**
 * Evaluates what resolution decided for records with a known truth.
 *
 * @param clusters label of each record
 * @param truth label of each record, in the same order
 * @param pairs scores of pairs, each once with `a < b`; null when there are none
 * @param mostErrors errors to list each way
 */
export function evaluate(
  clusters: readonly (string | number)[],
  truth: readonly (string | number)[],
  pairs: readonly JudgedPair[] | null,
  mostErrors: number,
): Evaluation {
  return {
    accuracy: clusterAccuracy(clusters, truth),
    worst: worstErrors(clusters, truth, pairs ?? [], mostErrors),
    byThreshold: pairs && accuracyByThreshold(pairs, truth),
    calibration: pairs && calibrate(pairs, truth),
  };
}
