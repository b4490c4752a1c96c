import { readFile } from 'node:fs/promises';
import { AsterismError } from '../domain/errors.js';
import { reliabilityChart } from '../resolution/charts/reliability-chart.js';
import { thresholdsChart } from '../resolution/charts/thresholds-chart.js';
import { waterfallChart } from '../resolution/charts/waterfall-chart.js';
import { weightsChart } from '../resolution/charts/weights-chart.js';
import { calibrate } from '../resolution/evaluation/calibration.js';
import { accuracyByThreshold } from '../resolution/evaluation/thresholds.js';
import { parseExplanations } from '../resolution/explain/parse-explanations.js';
import { LabelledRecords, type TruthFile } from './labelled-records.js';
import { readModelFile } from './model-file.js';
import { writeChart } from './write-chart.js';

/** What to draw, from which files. */
export type ChartRequest =
  | { readonly chart: 'waterfall'; readonly explanations: string; readonly pair: readonly [string, string] | null }
  | { readonly chart: 'weights'; readonly model: string }
  | { readonly chart: 'thresholds' | 'reliability'; readonly pairs: string; readonly truth: TruthFile };

/** Draws a chart into an SVG file. @throws AsterismError BAD_USER_INPUT, BAD_FILE, NOT_FOUND */
export async function drawChart(request: ChartRequest, out: string): Promise<void> {
  await writeChart(await chartOf(request), out);
}

async function chartOf(request: ChartRequest): Promise<string> {
  switch (request.chart) {
    case 'waterfall':
      return waterfallOf(request.explanations, request.pair);
    case 'weights':
      return weightsChart(await readModelFile(request.model));
    default: {
      const truth = await LabelledRecords.readTruth(request.truth);
      const pairs = await truth.readPairs(request.pairs);
      return request.chart === 'thresholds'
        ? thresholdsChart(accuracyByThreshold(pairs, truth.labels))
        : reliabilityChart(calibrate(pairs, truth.labels));
    }
  }
}

async function waterfallOf(file: string, pair: readonly [string, string] | null): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read the explanations "${file}" (${error.code}).`);
  });
  for (const { why, threshold } of parseExplanations(text, file))
    if (!pair || (pair.includes(why.left) && pair.includes(why.right))) return waterfallChart(why, threshold);
  throw new AsterismError(
    'NOT_FOUND',
    pair
      ? `${file} does not explain ${pair.join(' and ')}. Write more pairs with "asterism link … --explain FILE --explain-limit NUMBER".`
      : `${file} explains no pair.`,
  );
}
