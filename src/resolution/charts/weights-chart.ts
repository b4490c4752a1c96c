import type { Model } from '../model/model.js';
import { linearScale } from './linear-scale.js';
import { signedBits } from './signed-bits.js';
import { barAt, lineAt, svgDocument, textAt } from './svg-document.js';
import { cutText } from './svg-text.js';

const WIDTH = 960;
const LEFT = 310;
const RIGHT = 180;
const TOP = 96;
const HEADING = 30;
const ROW = 20;
const LABEL = 48;

/**
 * The match weights of a model: log2(m / u) of each level, by comparison. The rarity of a value comes on top.
 *
 * @returns an SVG file
 */
export function weightsChart({ name, version, prior, comparisons }: Model): string {
  const weights = comparisons.map(({ levels }) => levels.map(({ m, u }) => Math.log2(m / u)));
  const most = Math.max(1, ...weights.flat());
  const least = Math.min(-1, ...weights.flat());
  const perPixel = (most - least) / (WIDTH - LEFT - RIGHT - 2 * LABEL);
  const x = linearScale([least - LABEL * perPixel, most + LABEL * perPixel], [LEFT, WIDTH - RIGHT]);
  const body: string[] = [];
  let y = TOP;
  for (const [i, comparison] of comparisons.entries()) {
    const end = y + HEADING + comparison.levels.length * ROW;
    if (i % 2 === 0) body.push(barAt(12, y, WIDTH - 12, end + 6, 'stripe'));
    body.push(textAt(24, y + 20, cutText(comparison.name, LEFT - 36, 13), 'strong'));
    for (const [l, level] of comparison.levels.entries()) {
      const [top, weight] = [y + HEADING + l * ROW, weights[i]![l]!];
      const rises = weight >= 0;
      body.push(
        textAt(LEFT - 12, top + 10, cutText(level.name, LEFT - 44, 12), 'end'),
        barAt(x(0), top, x(weight), top + 13, rises ? 'for' : 'against'),
        textAt(x(weight) + (rises ? 6 : -6), top + 10, signedBits(weight), rises ? 'small' : 'small end'),
        textAt(WIDTH - 100, top + 10, share(level.m), 'small quiet end'),
        textAt(WIDTH - 24, top + 10, share(level.u), 'small quiet end'),
      );
    }
    y = end + 6;
  }
  const axis = x
    .ticks(8)
    .filter((bits) => x(bits) >= LEFT + 10 && x(bits) <= WIDTH - RIGHT - 10)
    .flatMap((bits) => [
      lineAt(x(bits), TOP, x(bits), y, bits === 0 ? 'axis' : 'grid'),
      textAt(x(bits), TOP - 10, String(bits).replace('-', '−'), 'small quiet middle'),
    ]);
  // Stripes lie under the grid, everything else over it.
  const isStripe = (element: string): boolean => element.includes('class="stripe"');
  return svgDocument({
    width: WIDTH,
    height: y + 24,
    title: `Match weights of the model ${name}, version ${version}`,
    description: `Weight in bits of each level, log2(m / u). ${comparisons
      .map(
        ({ name, levels }, i) =>
          `${name}: ${levels.map((level, l) => `${level.name} ${signedBits(weights[i]![l]!)}`).join(', ')}`,
      )
      .join('. ')}.`,
    body: [
      textAt(24, 32, cutText(`Match weights of the model “${name}”, version ${version}`, WIDTH - 48, 16), 'title'),
      textAt(
        24,
        54,
        `Two records taken at random: 1 pair in ${Math.round(1 / prior).toLocaleString('en-US')} is one person (${signedBits(Math.log2(prior / (1 - prior)))} bits)`,
        'quiet',
      ),
      textAt(LEFT - 12, TOP - 10, 'bits, log2(m / u)', 'small quiet end'),
      textAt(WIDTH - 100, TOP - 10, 'm', 'small quiet end'),
      textAt(WIDTH - 24, TOP - 10, 'u', 'small quiet end'),
      ...body.filter(isStripe),
      ...axis,
      ...body.filter((element) => !isStripe(element)),
    ],
  });
}

const share = (value: number): string => (value >= 0.001 ? value.toFixed(3) : value.toExponential(1).replace('-', '−'));
