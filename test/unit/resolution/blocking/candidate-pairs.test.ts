import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockingRule, KeyPart } from '../../../../src/resolution/blocking/blocks.js';
import { CandidatePairs } from '../../../../src/resolution/blocking/candidate-pairs.js';
import { KeyColumns } from '../../../../src/resolution/blocking/key-columns.js';
import { visitPairs } from '../../../../src/resolution/blocking/visit-pairs.js';
import { keyOfTexts, textsOfKey } from '../../../../src/resolution/comparison.js';

type Keys = readonly (readonly string[])[];
const PARTS = [0, 1, 2].map(
  (at): KeyPart<Keys> => ({
    from: (record) => keyOfTexts(record[at]?.length ? record[at] : undefined),
    form: textsOfKey,
  }),
);
const rule = (at: number): BlockingRule<Keys> => ({ name: `rule ${at}`, parts: [PARTS[at]!] });
const RULES = [rule(0), rule(1), rule(2)];

const keysOf = (
  rules: readonly BlockingRule<Keys>[],
  all: readonly Keys[],
  splits: readonly KeyPart<Keys>[] = [],
): KeyColumns<Keys> => KeyColumns.of(all, rules, splits);

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const records = fc.array(fc.tuple(keys, keys, keys), { maxLength: 12 });

describe('candidate pairs', () => {
  it('bring each pair that shares a key of a rule exactly once', () => {
    fc.assert(
      fc.property(records, (all) => {
        const found: string[] = [];
        const reports = new CandidatePairs(keysOf(RULES, all)).visit((a, b) => void found.push(`${a} ${b}`));
        const expected = all.flatMap((left, a) =>
          all.flatMap((right, b) =>
            a < b && RULES.some((_, at) => left[at]!.some((key) => right[at]!.includes(key))) ? [`${a} ${b}`] : [],
          ),
        );
        expect([...found].sort()).toEqual(expected.sort());
        expect(reports.reduce((sum, report) => sum + report.pairs, 0)).toBe(found.length);
      }),
    );
  });

  it('say which blocks were too full, and let other rules bring their pairs', () => {
    const all: Keys[] = Array.from({ length: 6 }, (_, i) => [['everybody'], [i < 2 ? 'two' : `own ${i}`]]);
    const found: string[] = [];
    const reports = new CandidatePairs(keysOf(RULES, all), { mostMembers: 5 }).visit(
      (a, b) => void found.push(`${a} ${b}`),
    );
    expect(found).toEqual(['0 1']);
    expect(reports.map(({ cut }) => cut)).toEqual([[6], [], []]);
    expect(reports.map(({ split }) => split)).toEqual([0, 0, 0]);
  });

  it('split a block that is too full by what else its records say, and keep those together that say nothing else', () => {
    const all: Keys[] = [
      [['all'], ['x'], ['p']],
      [['all'], ['x'], ['q']],
      [['all'], ['y'], ['p']],
      [['all'], ['y'], []],
      [['all'], [], []],
      [['all'], [], []],
    ];
    const found: string[] = [];
    const [report] = new CandidatePairs(keysOf([RULES[0]!], all, PARTS), { mostMembers: 5 }).visit(
      (a, b) => void found.push(`${a} ${b}`),
    );
    expect(found).toEqual(['0 1', '0 2', '2 3', '4 5']);
    expect(report).toEqual({ rule: 'rule 0', blocks: 4, pairs: 4, split: 1, cut: [] });
  });

  it('tell of a block only when nothing splits it', () => {
    const all: Keys[] = Array.from({ length: 9 }, (_, i) => [['all'], i < 7 ? ['same'] : []]);
    const reports = new CandidatePairs(keysOf([RULES[0]!], all, PARTS), { mostMembers: 5 }).visit(() => undefined);
    expect(reports[0]).toMatchObject({ pairs: 1, split: 1, cut: [7] });
  });

  it('are those of one rule whose parts a record must all share', () => {
    const both: BlockingRule<Keys> = { name: 'both', parts: [PARTS[0]!, PARTS[1]!] };
    fc.assert(
      fc.property(records, (all) => {
        const found: string[] = [];
        new CandidatePairs(keysOf([both], all)).visit((a, b) => void found.push(`${a} ${b}`));
        const share = (a: number, b: number, at: number) => all[a]![at]!.some((key) => all[b]![at]!.includes(key));
        const expected = all.flatMap((_, a) =>
          all.flatMap((__, b) => (a < b && share(a, b, 0) && share(a, b, 1) ? [`${a} ${b}`] : [])),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('can be visited in parts: each pair belongs to its smaller record', () => {
    const all: Keys[] = [[['x']], [['x']], [['x']], [['x']]];
    const found: string[] = [];
    visitPairs(new CandidatePairs(keysOf(RULES, all)).index, 1, 2, (a, b) => void found.push(`${a} ${b}`));
    expect(found).toEqual(['1 2', '1 3']);
  });

  it('leave out pairs of one table', () => {
    const all: Keys[] = [[['x']], [['x']], [['x']]];
    const found: string[] = [];
    new CandidatePairs(keysOf(RULES, all), { tableOf: [0, 0, 1] }).visit((a, b) => void found.push(`${a} ${b}`));
    expect(found).toEqual(['0 2', '1 2']);
  });

  it('take what a rule makes of a value as its key, once where two values make the same', () => {
    const first: KeyPart<Keys> = {
      from: PARTS[0]!.from,
      form: (text) => textsOfKey(text).map((value) => value.slice(0, 1)),
    };
    const none: KeyPart<Keys> = { from: PARTS[0]!.from, form: () => [] };
    const all: Keys[] = [[['ab', 'ac']], [['ad']], [['ba']]];
    const found: string[] = [];
    const reports = new CandidatePairs(
      keysOf(
        [
          { name: 'letter', parts: [first] },
          { name: 'nothing', parts: [none] },
        ],
        all,
      ),
    ).visit((a, b) => void found.push(`${a} ${b}`));
    expect(found).toEqual(['0 1']);
    expect(reports.map(({ blocks, pairs }) => [blocks, pairs])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});
