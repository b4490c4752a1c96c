import type { Evidence, Why } from '../explain/why.js';
import { log2Odds } from '../model/match-weight.js';
import { linearScale } from './linear-scale.js';
import { signedBits } from './signed-bits.js';
import { barAt, lineAt, svgDocument, textAt } from './svg-document.js';
import { cutText } from './svg-text.js';

const WIDTH = 960;
const LEFT = 350;
const RIGHT = 24;
const TOP = 104;
const ROW = 40;
const BAR = 18;
/** Room for the number beside a bar. */
const LABEL = 52;
/** Room for a mark of the probability scale. */
const MARK = 62;
/** Marks of the probability scale; of two that are too close the earlier one is kept. */
const PROBABILITIES = [
  0.5,
  0.95,
  0.05,
  0.999,
  0.001,
  0.8,
  0.2,
  0.99,
  0.01,
  1e-6,
  1 - 1e-6,
  1e-4,
  1 - 1e-4,
  1e-9,
  1 - 1e-9,
];

/** Bits that show with two decimals. */
const SMALLEST = 0.005;

/** One bar: from where the sum was to where it is now. */
interface Step {
  readonly name: string;
  readonly detail: string;
  readonly from: number;
  readonly to: number;
  readonly style: string;
}

/**
 * The score of one pair as a waterfall: the prior, what each comparison adds or takes, the sum. Comparisons on which a
 * record says nothing are named below.
 *
 * @param threshold probability from which on two records count as one person; null draws none
 * @returns an SVG file
 */
export function waterfallChart(pair: Why, threshold: number | null = null): string {
  const steps = stepsOf(pair);
  const least = threshold === null ? null : log2Odds(threshold);
  const ends = [0, ...steps.flatMap(({ from, to }) => [from, to]), ...(least === null ? [] : [least])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const perPixel = (high - low || 1) / (WIDTH - LEFT - RIGHT - 2 * LABEL);
  const x = linearScale([low - LABEL * perPixel, high + LABEL * perPixel], [LEFT, WIDTH - RIGHT]);
  const bottom = TOP + steps.length * ROW;
  const silent = pair.evidence
    .filter(({ level, impliedBy }) => !level && impliedBy === null)
    .map(({ comparison }) => comparison);
  const chance = percent(pair.probability);
  return svgDocument({
    width: WIDTH,
    height: bottom + (silent.length ? 76 : 56),
    title: `Why ${pair.left} and ${pair.right} score ${signedBits(pair.bits)} bits`,
    description: `Match weight ${signedBits(pair.bits)} bits, probability ${chance}. ${steps
      .map(
        ({ name, detail, from, to }, i) =>
          `${name}: ${i === steps.length - 1 ? signedBits(to) : signedBits(to - from)}, ${detail}`,
      )
      .join('. ')}.`,
    body: [
      textAt(24, 32, cutText(`${pair.left}  and  ${pair.right}`, WIDTH - 48, 16), 'title'),
      textAt(
        24,
        54,
        `Probability that they are one person: ${chance} (match weight ${signedBits(pair.bits)} bits)`,
        'quiet',
      ),
      ...steps.flatMap((_, i) => (i % 2 ? [] : [barAt(12, TOP + i * ROW, WIDTH - 12, TOP + (i + 1) * ROW, 'stripe')])),
      ...axes(x, bottom, least, threshold),
      ...steps.flatMap((step, i) => rowOf(step, i, x, i + 1 < steps.length)),
      ...(silent.length
        ? [
            textAt(
              24,
              bottom + 58,
              cutText(`No evidence, since a record says nothing: ${silent.join(', ')}`, WIDTH - 48, 12),
              'quiet',
            ),
          ]
        : []),
    ],
  });
}

function stepsOf({ prior, evidence, household, bits, probability }: Why): Step[] {
  const steps: Step[] = [
    {
      name: 'prior',
      detail: `1 pair in ${inWords(1 / prior.probability)} at random`,
      from: 0,
      to: prior.bits,
      style: 'sum',
    },
  ];
  let sum = prior.bits;
  for (const each of evidence) {
    if (!each.level) continue;
    const style = each.bits < 0 ? 'against' : 'for';
    steps.push({ name: each.comparison, detail: detailOf(each), from: sum, to: sum + each.bits, style });
    sum += each.bits;
  }
  if (household && Math.abs(household.bits) >= SMALLEST)
    steps.push({
      name: 'household',
      detail: 'relatives agree on the same things',
      from: sum,
      to: sum + household.bits,
      style: household.bits < 0 ? 'against' : 'for',
    });
  return [
    ...steps,
    { name: 'match weight', detail: `probability ${percent(probability)}`, from: 0, to: bits, style: 'sum' },
  ];
}

const detailOf = ({ left, right, level, rarity }: Evidence): string =>
  `${level!.name}${rarity ? ` (×${rarity.factor.toPrecision(2)} for rarity)` : ''}: ${left}${left === right ? '' : ` | ${right}`}`;

function axes(
  x: ReturnType<typeof linearScale>,
  bottom: number,
  least: number | null,
  threshold: number | null,
): string[] {
  const [first, last] = [LEFT + 14, WIDTH - RIGHT - 14];
  const inside = (bits: number): boolean => x(bits) >= first && x(bits) <= last;
  const taken: number[] = [];
  return [
    textAt(LEFT - 12, TOP - 12, 'probability', 'small quiet end'),
    ...PROBABILITIES.flatMap((probability) => {
      const place = x(log2Odds(probability));
      // Labels closer than their own width would run into each other.
      if (!inside(log2Odds(probability)) || taken.some((other) => Math.abs(other - place) < MARK)) return [];
      taken.push(place);
      return [
        lineAt(place, TOP - 6, place, TOP, 'axis'),
        textAt(place, TOP - 12, percent(probability), 'small quiet middle'),
      ];
    }),
    ...x
      .ticks(8)
      .filter(inside)
      .flatMap((bits) => [
        lineAt(x(bits), TOP, x(bits), bottom, bits === 0 ? 'axis' : 'grid'),
        textAt(x(bits), bottom + 18, String(bits).replace('-', '−'), 'small quiet middle'),
      ]),
    textAt(LEFT - 12, bottom + 18, 'bits', 'small quiet end'),
    ...(least === null || threshold === null
      ? []
      : [
          lineAt(x(least), TOP, x(least), bottom, 'axis dash'),
          textAt(x(least), bottom + 36, `threshold ${percent(threshold)}`, 'small middle'),
        ]),
  ];
}

function rowOf(
  { name, detail, from, to, style }: Step,
  i: number,
  x: (bits: number) => number,
  joins: boolean,
): string[] {
  const top = TOP + i * ROW;
  const bar = top + (ROW - BAR) / 2;
  const isSum = style === 'sum';
  const rises = to >= from;
  return [
    textAt(24, top + 17, cutText(name, LEFT - 36, 13), 'strong'),
    textAt(24, top + 32, cutText(detail, LEFT - 36, 11), 'small quiet'),
    barAt(x(from), bar, x(to), bar + BAR, style),
    textAt(
      x(to) + (rises ? 6 : -6),
      bar + 13,
      signedBits(isSum ? to : to - from),
      rises ? 'small strong halo' : 'small strong halo end',
    ),
    ...(joins ? [lineAt(x(to), bar + BAR, x(to), bar + ROW, 'axis')] : []),
  ];
}

function percent(probability: number): string {
  const digits = probability < 0.5 ? probability * 100 : (1 - probability) * 100;
  if (digits < 1e-4) return probability < 0.5 ? '≈ 0 %' : '≈ 100 %';
  const decimals = Math.min(4, Math.max(0, -Math.floor(Math.log10(digits)) + (digits < 1 ? 0 : 1)));
  return `${Number((probability * 100).toFixed(digits >= 10 ? 0 : decimals))} %`;
}

const inWords = (count: number): string =>
  count >= 1e6 ? `${(count / 1e6).toPrecision(3)} million` : Math.round(count).toLocaleString('en-US');
