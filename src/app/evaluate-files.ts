import { AsterismError } from '../domain/errors.js';
import { type Evaluation, evaluate } from '../resolution/evaluation/evaluate.js';
import type { JudgedPair } from '../resolution/evaluation/judged-pair.js';
import { LabelledRecords, type TruthFile } from './labelled-records.js';

export interface EvaluationRequest {
  /** Table with `id,cluster`. */
  readonly clusters: string;
  /** Table with `id_l,id_r,score`, or null. */
  readonly pairs: string | null;
  readonly truth: TruthFile;
  /** Errors to list each way. */
  readonly mostErrors: number;
}

/** A pair that was decided wrongly, by the ids of its records; without a probability when it has no score. */
export interface WrongRecords {
  readonly left: string;
  readonly right: string;
  readonly probability?: number;
}

type Lists = 'joined' | 'missed' | 'neverCompared';

export type FileEvaluation = Omit<Evaluation, 'worst'> & {
  readonly worst: Omit<Evaluation['worst'], Lists> & Readonly<Record<Lists, readonly WrongRecords[]>>;
  /** Records of the clusters that the truth does not know, and the other way round; both are left out. */
  readonly withoutTruth: number;
  readonly withoutCluster: number;
};

/** Holds clusters, and scores if there are some, against the truth. @throws AsterismError BAD_USER_INPUT, BAD_FILE */
export async function evaluateFiles(request: EvaluationRequest): Promise<FileEvaluation> {
  const truth = await LabelledRecords.readTruth(request.truth);
  const clusters = await LabelledRecords.read(request.clusters, 'id', 'cluster');
  const both = new LabelledRecords();
  const labels: string[] = [];
  for (const [i, id] of clusters.ids.entries()) {
    const place = truth.placeOf(id);
    if (place === undefined) continue;
    both.add(id, clusters.labels[i]!);
    labels.push(truth.labels[place]!);
  }
  if (!both.ids.length)
    throw new AsterismError(
      'BAD_USER_INPUT',
      `No id of ${request.clusters} is in the column "${request.truth.idColumn}" of ${request.truth.file}. Name the column that was "id" in the column map.`,
    );
  const pairs = request.pairs === null ? null : await both.readPairs(request.pairs);
  const { worst, ...rest } = evaluate(both.labels, labels, pairs, request.mostErrors);
  const named = ({ a, b, ...score }: Pick<JudgedPair, 'a' | 'b'>): WrongRecords => ({
    left: both.ids[a]!,
    right: both.ids[b]!,
    ...score,
  });
  return {
    ...rest,
    worst: {
      ...worst,
      joined: worst.joined.map(named),
      missed: worst.missed.map(named),
      neverCompared: worst.neverCompared.map(named),
    },
    withoutTruth: clusters.ids.length - both.ids.length,
    withoutCluster: truth.ids.length - both.ids.length,
  };
}
