import type { AtThreshold } from '../evaluation/thresholds.js';
import { plotArea } from './plot-area.js';
import { px, svgDocument, textAt } from './svg-document.js';

const WIDTH = 760;
const HEIGHT = 480;
const PLACE = { left: 72, right: WIDTH - 32, top: 110, bottom: HEIGHT - 64 };

/** A curve is told by its colour, its mark and the pattern of its line. */
const CURVES = [
  { of: 'precision', name: 'precision', style: 'for', dash: '', mark: 'circle' },
  { of: 'recall', name: 'recall', style: 'against', dash: '7 4', mark: 'square' },
  { of: 'f1', name: 'F1', style: 'sum', dash: '2 3', mark: 'diamond' },
] as const;

/**
 * Precision, recall and F1 of pairs by threshold.
 *
 * @param basis on what it was measured, where that is not all pairs
 * @returns an SVG file
 */
export function thresholdsChart(byThreshold: readonly AtThreshold[], basis?: string): string {
  const values = byThreshold.flatMap(({ pairs }) => [pairs.precision, pairs.recall, pairs.f1]);
  // The scale begins where something happens; never nearer than a tenth below 1.
  const floor = Math.max(0, Math.min(0.9, Math.floor(Math.min(...values, 1) * 10) / 10));
  const { x, y, frame } = plotArea({
    ...PLACE,
    across: [0, 1],
    up: [floor, 1],
    acrossName: 'threshold: probability from which on two records count as one person',
    upName: 'share of pairs',
  });
  const best = byThreshold.reduce<AtThreshold | null>(
    (top, each) => (top && top.pairs.f1 >= each.pairs.f1 ? top : each),
    null,
  );
  const found = best ? `Best F1 ${best.pairs.f1.toFixed(3)} at ${best.threshold}` : 'No thresholds';
  const said = basis === undefined ? found : `${found}, ${basis}`;
  return svgDocument({
    width: WIDTH,
    height: HEIGHT,
    title: 'Precision, recall and F1 of pairs by threshold',
    description: `${said}. ${byThreshold
      .map(
        ({ threshold, pairs }) =>
          `At ${threshold} precision ${pairs.precision.toFixed(3)}, recall ${pairs.recall.toFixed(3)}, F1 ${pairs.f1.toFixed(3)}`,
      )
      .join('. ')}.`,
    body: [
      textAt(24, 32, 'Precision, recall and F1 by threshold', 'title'),
      textAt(24, 54, `${said}${floor > 0 ? `; the scale begins at ${floor}` : ''}`, 'quiet'),
      ...CURVES.flatMap(({ name, style, dash, mark }, i) => {
        const at = PLACE.left + i * 120;
        return [
          curve(
            [
              [at, 84],
              [at + 36, 84],
            ],
            style,
            dash,
          ),
          markAt(at + 18, 84, mark, style),
          textAt(at + 44, 88, name),
        ];
      }),
      ...frame,
      ...CURVES.flatMap(({ of, style, dash, mark }) => {
        const points = byThreshold.map(({ threshold, pairs }) => [x(threshold), y(pairs[of])] as const);
        return [
          ...(points.length ? [curve(points, style, dash)] : []),
          ...points.map(([px, py]) => markAt(px, py, mark, style)),
        ];
      }),
    ],
  });
}

const curve = (points: readonly (readonly [number, number])[], style: string, dash: string): string =>
  `<polyline points="${points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')}" class="line ${style}-line"${dash && ` stroke-dasharray="${dash}"`}/>`;

function markAt(x: number, y: number, mark: (typeof CURVES)[number]['mark'], style: string): string {
  if (mark === 'circle') return `<circle cx="${px(x)}" cy="${px(y)}" r="4" class="${style}"/>`;
  const turn = mark === 'diamond' ? ` transform="rotate(45 ${px(x)} ${px(y)})"` : '';
  return `<rect x="${px(x - 3.5)}" y="${px(y - 3.5)}" width="7" height="7" class="${style}"${turn}/>`;
}
