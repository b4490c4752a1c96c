import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byScore, HiddenPairs, type SharedBy } from '../../../src/analysis/hidden-pairs.js';

const PEOPLE = ['p', 'q', 'r', 's', 't'];
const values: fc.Arbitrary<SharedBy[]> = fc
  .array(fc.array(fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }), { minLength: 2, maxLength: 4 }), {
    maxLength: 6,
  })
  .map((drawn) => drawn.map((reports, i) => ({ id: `v${i}`, degree: reports.length, reports })));

describe('hidden pairs', () => {
  it('are the pairs that a value ties though none of its reports names both, in any number of parts', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), (shared, parts) => {
        const found = Array.from({ length: parts }, (_, part) => {
          const counted = new HiddenPairs(part, parts, 1_000);
          for (const value of shared) expect(counted.add(value)).toBe(true);
          return [...counted.pairs()];
        });
        const wanted = PEOPLE.flatMap((a) => PEOPLE.filter((b) => a < b).map((b) => ({ a, b }))).flatMap((pair) => {
          const ties = shared.filter(({ reports }) => {
            const names = (entity: string) => reports.some((report) => report.includes(entity));
            const both = reports.some((report) => report.includes(pair.a) && report.includes(pair.b));
            return names(pair.a) && names(pair.b) && !both;
          });
          const score = ties.reduce((sum, { degree }) => sum + Math.round(1e6 / Math.log(1 + Math.max(degree, 2))), 0);
          return ties.length ? [{ ...pair, score, values: ties.map(({ id }) => id) }] : [];
        });
        expect(found.flat().sort(byScore)).toEqual(wanted.sort(byScore));
      }),
      { numRuns: 200 },
    );
  });

  it('say when there are more than may be kept', () => {
    const counted = new HiddenPairs(0, 1, 2);
    expect(counted.add({ id: 'v', degree: 2, reports: [['p', 'q'], ['r']] })).toBe(true);
    expect(counted.add({ id: 'w', degree: 2, reports: [['s'], ['t']] })).toBe(false);
  });
});
