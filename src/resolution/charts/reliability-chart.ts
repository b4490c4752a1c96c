import type { Calibration } from '../evaluation/calibration.js';
import { plotArea } from './plot-area.js';
import { barAt, lineAt, px, svgDocument, textAt } from './svg-document.js';

const WIDTH = 640;
const PLACE = { left: 84, right: WIDTH - 36, top: 84, bottom: 484 };
const COUNTS = { top: 566, bottom: 626 };
const HEIGHT = 668;

/**
 * Reliability: of the pairs that got a probability, the share that is true, by tenths; on the diagonal probabilities
 * mean what they say. Below, how many pairs each tenth has.
 *
 * @param basis on what it was measured, where that is not all pairs
 * @returns an SVG file
 */
export function reliabilityChart({ deciles, error, surelyFound }: Calibration, basis?: string): string {
  const { x, y, frame } = plotArea({
    ...PLACE,
    across: [0, 1],
    up: [0, 1],
    acrossName: 'probability that was said, mean of each tenth',
    upName: 'share that is true',
  });
  const most = Math.max(1, ...deciles.map(({ pairs }) => pairs));
  const points = deciles.flatMap(({ said, true: share }) => (said === null || share === null ? [] : [{ said, share }]));
  const summary = `Expected calibration error ${error.toFixed(4)}; ${(surelyFound * 100).toFixed(1)} % of the true pairs above 0.9`;
  return svgDocument({
    width: WIDTH,
    height: HEIGHT,
    title: 'Reliability of the probabilities',
    description: `${summary}${basis === undefined ? '' : `, ${basis}`}. ${deciles
      .map(({ from, to, pairs, said, true: share }) =>
        said === null || share === null
          ? `${from} to ${to}: no pairs`
          : `${from} to ${to}: ${pairs} pairs, said ${said.toFixed(3)}, true ${share.toFixed(3)}`,
      )
      .join('. ')}.`,
    body: [
      textAt(24, 32, 'Do probabilities mean what they say?', 'title'),
      textAt(24, 54, summary, 'quiet'),
      ...(basis === undefined ? [] : [textAt(24, 70, basis, 'small quiet')]),
      ...frame,
      lineAt(x(0), y(0), x(1), y(1), 'axis dash'),
      // What lies between a point and the diagonal is the error.
      ...points.map(({ said, share }) => lineAt(x(said), y(said), x(said), y(share), 'line against-line')),
      ...points.map(({ said, share }) => `<circle cx="${px(x(said))}" cy="${px(y(share))}" r="6" class="for"/>`),
      textAt(24, COUNTS.top - 22, 'pairs', 'quiet'),
      ...deciles.flatMap(({ from, to, pairs }) => {
        const height = (pairs / most) * (COUNTS.bottom - COUNTS.top);
        return [
          ...(pairs ? [barAt(x(from) + 3, COUNTS.bottom - height, x(to) - 3, COUNTS.bottom, 'count')] : []),
          textAt(x((from + to) / 2), COUNTS.bottom - height - 5, pairs.toLocaleString('en-US'), 'small middle'),
        ];
      }),
      lineAt(PLACE.left, COUNTS.bottom, PLACE.right, COUNTS.bottom, 'axis'),
      ...deciles.map(({ from, to }) =>
        textAt(x((from + to) / 2), COUNTS.bottom + 16, `${from}–${to}`, 'small quiet middle'),
      ),
    ],
  });
}
