import { describe, expect, it } from '@jest/globals';
import { linearScale } from '../../../../src/resolution/charts/linear-scale.js';
import { reliabilityChart } from '../../../../src/resolution/charts/reliability-chart.js';
import { cutText, escapeText, textWidth } from '../../../../src/resolution/charts/svg-text.js';
import { thresholdsChart } from '../../../../src/resolution/charts/thresholds-chart.js';
import { waterfallChart } from '../../../../src/resolution/charts/waterfall-chart.js';
import { weightsChart } from '../../../../src/resolution/charts/weights-chart.js';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { calibrate } from '../../../../src/resolution/evaluation/calibration.js';
import { accuracyByThreshold } from '../../../../src/resolution/evaluation/thresholds.js';
import { why } from '../../../../src/resolution/explain/why.js';
import { madeUpPeople } from '../made-up-people.js';
import { trainedOn } from '../trained-on.js';

const { records } = madeUpPeople(60);
const { scoring } = trainedOn(records);
const pair = why(records[0]!, records[1]!, scoring, PERSON_COMPARISONS);
const truth = ['x', 'x', 'y', 'y'];
const pairs = [
  { a: 0, b: 1, probability: 0.97 },
  { a: 1, b: 2, probability: 0.4 },
];

const CHARTS: readonly (readonly [string, () => string])[] = [
  ['a waterfall', () => waterfallChart(pair, 0.5)],
  ['the weights of a model', () => weightsChart(scoring.model)],
  ['thresholds', () => thresholdsChart(accuracyByThreshold(pairs, truth))],
  ['reliability', () => reliabilityChart(calibrate(pairs, truth))],
  ['a waterfall of nothing but the prior', () => waterfallChart({ ...pair, evidence: [] })],
  ['no thresholds', () => thresholdsChart([])],
  ['the reliability of no pairs', () => reliabilityChart(calibrate([], []))],
];

/** Tags that are opened and not closed, or closed and not opened. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [name!];
    } else if (!empty) open.push(name!);
  }
  return open;
}

describe.each(CHARTS)('a chart of %s', (_, draw) => {
  const svg = draw();

  it('is well formed and without impossible numbers', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('says what it shows to those who do not see it, and follows a dark screen', () => {
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toMatch(/<title id="title">.+<\/title>/);
    expect(svg).toMatch(/<desc id="desc">.+<\/desc>/);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });

  it('is the same each time', () => {
    expect(draw()).toBe(svg);
  });

  it('keeps everything within its edges', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
      if (svg.includes(`rotate(-90)"><text x="${x}" y="${y}"`) && x === '0') continue;
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThanOrEqual(width!);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(height!);
    }
  });
});

describe('a waterfall', () => {
  it('has a bar for the prior, for each comparison that says something, and for the sum', () => {
    const said = pair.evidence.filter(({ level }) => level).length;
    const bars = waterfallChart(pair).match(/<rect [^>]*class="(for|against|sum)"/g)!;
    expect(bars).toHaveLength(said + 2);
  });

  it('shows texts of data as texts, whatever they are', () => {
    const hostile = '<script>alert("x")</script>&\u0000\u202e\ud800';
    const evidence = pair.evidence.map((each) => ({ ...each, left: hostile, right: 'x' }));
    const svg = waterfallChart({ ...pair, left: hostile, evidence });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(unbalanced(svg)).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(svg).not.toMatch(/[\u0000\u202e\ud800]/);
  });

  it('cuts what is too long for its place', () => {
    const evidence = pair.evidence.map((each) => ({ ...each, left: 'a'.repeat(400), right: 'b' }));
    const texts = [...waterfallChart({ ...pair, evidence }).matchAll(/<text x="24"[^>]*>([^<]*)</g)].map(
      ([, text]) => text!,
    );
    expect(texts.some((text) => text.endsWith('…'))).toBe(true);
    for (const text of texts) expect(textWidth(text) * 11).toBeLessThanOrEqual(912);
  });
});

describe('text in a chart', () => {
  it('stays whole when there is room and ends in "…" when not', () => {
    expect(cutText('short', 100, 12)).toBe('short');
    const cut = cutText('a very long name of somebody', 80, 12);
    expect(cut).toMatch(/^a very.*…$/);
    expect(textWidth(cut) * 12).toBeLessThanOrEqual(80);
  });

  it('takes twice the room in Chinese', () => {
    expect(textWidth('陈')).toBeGreaterThan(1.5 * textWidth('c'));
  });

  it('escapes what XML would understand', () => {
    expect(escapeText(`<a href="x">&'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;&amp;'&lt;/a&gt;`);
  });
});

describe('a scale', () => {
  it('has round ticks within its domain', () => {
    expect(linearScale([-8.3, 17], [0, 100]).ticks(6)).toEqual([-5, 0, 5, 10, 15]);
    expect(linearScale([0, 1], [0, 100]).ticks(10)).toHaveLength(11);
  });

  it('runs backwards too', () => {
    expect(linearScale([0, 2], [100, 0])(0.5)).toBe(75);
  });
});
