import { evaluate } from '../resolution/evaluation/evaluate.js';
import type { Caller } from '../services/caller.js';
import type { TrainingService } from '../services/resolution/training-service.js';
import { labelledMentions, type MentionTruth } from './labelled-mentions.js';
import { type FileEvaluation, namedEvaluation } from './named-evaluation.js';

/**
 * Holds who is who in the graph, as a caller sees it, against the truth.
 *
 * @param mostErrors errors to list each way
 * @throws AsterismError BAD_USER_INPUT, BAD_FILE
 */
export async function evaluateGraph(
  training: Pick<TrainingService, 'mentions' | 'pairs'>,
  truthFile: MentionTruth,
  mostErrors: number,
  caller: Caller,
): Promise<FileEvaluation> {
  const { names, people, truth, pairs, withoutTruth, withoutMention } = await labelledMentions(
    training,
    truthFile,
    caller,
  );
  return {
    ...namedEvaluation(evaluate(people, truth, pairs, mostErrors), (place) => names[place]!),
    withoutTruth,
    withoutCluster: withoutMention,
  };
}
