import { AsterismError } from '../domain/errors.js';
import { reliabilityChart } from '../resolution/charts/reliability-chart.js';
import { thresholdsChart } from '../resolution/charts/thresholds-chart.js';
import { calibrate } from '../resolution/evaluation/calibration.js';
import { accuracyByThreshold } from '../resolution/evaluation/thresholds.js';
import type { Caller } from '../services/caller.js';
import type { Services } from '../services/services.js';
import { labelledMentions, type MentionTruth } from './labelled-mentions.js';

/**
 * How good the scores in the graph are, as a caller sees them: held against a truth, or against what people judged.
 *
 * @returns an SVG file
 * @throws AsterismError BAD_USER_INPUT when nothing was judged, or the truth does not know any mention
 */
export async function chartOfGraph(
  chart: 'thresholds' | 'reliability',
  truthFile: MentionTruth | null,
  { training, accuracy }: Pick<Services, 'training' | 'accuracy'>,
  caller: Caller,
): Promise<string> {
  if (truthFile) {
    const { pairs, truth } = await labelledMentions(training, truthFile, caller);
    return chart === 'thresholds'
      ? thresholdsChart(accuracyByThreshold(pairs, truth))
      : reliabilityChart(calibrate(pairs, truth));
  }
  const judged = await accuracy.ofJudgements(caller);
  if (judged.hint !== null)
    throw new AsterismError(
      'BAD_USER_INPUT',
      `${judged.hint} "asterism resolve candidates" lists them; --truth FILE takes a truth of your own.`,
    );
  return chart === 'thresholds' ? accuracy.thresholdsChart(judged) : accuracy.reliabilityChart(judged);
}
