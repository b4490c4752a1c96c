import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../../src/domain/random.js';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import type { Model } from '../../../../src/resolution/model/model.js';
import { maximise } from '../../../../src/resolution/training/expectation-maximisation.js';
import { type Label, Labels } from '../../../../src/resolution/training/labels.js';
import { Patterns } from '../../../../src/resolution/training/patterns.js';

const SIZES = [2, 2, 2, 2];
const PAIRS = 4_000;
const MATCHES = 400;
/** Share of matches and of other pairs that agree, in each comparison. */
const AGREE = { match: 0.9, other: 0.05 };

const START: Model = {
  name: 'test',
  version: 1,
  prior: 0.01,
  comparisons: SIZES.map((_, i) => ({
    name: `comparison ${i}`,
    levels: [
      { name: 'same', m: 0.8, u: AGREE.other },
      { name: 'different', m: 0.2, u: 1 - AGREE.other },
    ],
  })),
};

/** Pair i is of the records 2i and 2i + 1; the last pair is one that no blocking rule brings together. */
const random = Random.at('test', 'labels');
const rows = Array.from({ length: PAIRS + 1 }, (_, i) =>
  SIZES.map(() => (random.chance(i < MATCHES ? AGREE.match : AGREE.other) ? 0 : 1)),
);
const labelled = (pairs: readonly number[], isMatch: boolean): Label[] =>
  pairs.map((i) => ({ a: 2 * i, b: 2 * i + 1, isMatch }));
const placesOf = (text: string): number[] => rows.flatMap((row, i) => (i < PAIRS && row.join('') === text ? [i] : []));

function read(labels: readonly Label[] | null) {
  const patterns = new Patterns(SIZES);
  for (const row of rows.slice(0, PAIRS)) patterns.add(row);
  const levels = {
    comparisons: PERSON_COMPARISONS.slice(0, SIZES.length),
    read: (a: number, _: number, reached: Int8Array) => reached.set(rows[a / 2]!),
  };
  const visit = (pair: (a: number, b: number) => void, takes: (a: number) => boolean = () => true) => {
    for (let i = 0; i < PAIRS; i += 1) if (takes(2 * i)) pair(2 * i, 2 * i + 1);
    return [];
  };
  return { patterns, labels: labels ? new Labels(labels, levels, patterns, { visit }) : undefined };
}

const train = (known: readonly Label[] | null) => {
  const { patterns, labels } = read(known);
  return maximise(START, patterns, PAIRS, labels).model;
};
const m = ({ comparisons }: Model, i: number, level: number): number => comparisons[i]!.levels[level]!.m;

describe('labelled pairs', () => {
  const alone = train(null);

  it('change nothing when there are none', () => {
    expect(train([])).toEqual(alone);
  });

  it('are believed when they are the same although all is different', () => {
    const strangers = placesOf('1111').slice(0, 200);
    const taught = train(labelled(strangers, true));
    for (const i of SIZES.keys()) expect(m(taught, i, 1)).toBeGreaterThan(m(alone, i, 1) + 0.1);
    expect(taught.prior * PAIRS).toBeGreaterThan(alone.prior * PAIRS + 150);
  });

  it('are believed when they are different although all is the same', () => {
    const doubles = placesOf('0000');
    const taught = train(labelled(doubles, false));
    for (const i of SIZES.keys()) expect(m(taught, i, 0)).toBeLessThan(m(alone, i, 0) - 0.05);
    expect(taught.prior).toBeLessThan(alone.prior * 0.6);
  });

  it('say the same in whichever order their records are named', () => {
    const known = labelled(placesOf('0011'), true);
    expect(train(known.map(({ a, b, isMatch }) => ({ a: b, b: a, isMatch })))).toEqual(train(known));
  });

  it('count once, whether blocking brings them together or not', () => {
    const { patterns, labels } = read(labelled([0, PAIRS], true));
    const counts = [0, PAIRS].map((i) => labels!.at(patterns.of(rows[i]!))!);
    const total = [...new Set(counts)].reduce((sum, one) => [sum[0]! + one.same, sum[1]! + one.candidates], [0, 0]);
    expect(total).toEqual([2, 1]);
    expect(patterns.total).toBe(PAIRS);
  });
});
