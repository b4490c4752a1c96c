import { AsterismError } from '../domain/errors.js';
import { evaluate } from '../resolution/evaluation/evaluate.js';
import { LabelledRecords, type TruthFile } from './labelled-records.js';
import { type FileEvaluation, namedEvaluation } from './named-evaluation.js';

export interface EvaluationRequest {
  /** Table with `id,cluster`. */
  readonly clusters: string;
  /** Table with `id_l,id_r,score`, or null. */
  readonly pairs: string | null;
  readonly truth: TruthFile;
  /** Errors to list each way. */
  readonly mostErrors: number;
}

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
  return {
    ...namedEvaluation(evaluate(both.labels, labels, pairs, request.mostErrors), (place) => both.ids[place]!),
    withoutTruth: clusters.ids.length - both.ids.length,
    withoutCluster: truth.ids.length - both.ids.length,
  };
}
