import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockingRule } from '../../../../src/resolution/blocking/blocks.js';
import { CandidatePairs } from '../../../../src/resolution/blocking/candidate-pairs.js';

type Keys = readonly (readonly string[])[];
const rule = (at: number): BlockingRule<Keys> => ({ name: `rule ${at}`, keys: (record) => record[at] ?? [] });
const RULES = [rule(0), rule(1), rule(2)];

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const records = fc.array(fc.tuple(keys, keys, keys), { maxLength: 12 });

describe('candidate pairs', () => {
  it('bring each pair that shares a key of a rule exactly once', () => {
    fc.assert(
      fc.property(records, (all) => {
        const found: string[] = [];
        const reports = new CandidatePairs(RULES, all).visit((a, b) => void found.push(`${a} ${b}`));
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
    const reports = new CandidatePairs(RULES, all, () => true, 5).visit((a, b) => void found.push(`${a} ${b}`));
    expect(found).toEqual(['0 1']);
    expect(reports.map(({ cut }) => cut)).toEqual([[6], [], []]);
  });

  it('leave out pairs that may not match', () => {
    const all: Keys[] = [[['x']], [['x']], [['x']]];
    const found: string[] = [];
    new CandidatePairs(RULES, all, (a, b) => a + b !== 1).visit((a, b) => void found.push(`${a} ${b}`));
    expect(found).toEqual(['0 2', '1 2']);
  });
});
