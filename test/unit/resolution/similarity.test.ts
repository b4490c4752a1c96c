import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinklerOf from 'talisman/metrics/jaro-winkler.js';
import { editsUpTo, jaroWinkler } from '../../../src/resolution/similarity.js';

/** Few letters, so that they meet often. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 34 });
const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

it('counts edits as a table of all prefixes does', () => {
  fc.assert(
    fc.property(short, short, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const all = damerauLevenshtein(a, b);
      expect(editsUpTo(most, a, b)).toBe(all <= most ? all : Number.POSITIVE_INFINITY);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ['katherine', 'kathreine', 1],
  ['smith', 'smyth', 1],
  ['ca', 'abc', Number.POSITIVE_INFINITY],
])('takes %s for %s with %s edits, a swap being one', (a, b, edits) => {
  expect(editsUpTo(2, a, b)).toBe(edits);
});

it('finds texts as alike as a plain Jaro-Winkler does', () => {
  fc.assert(
    fc.property(text, text, (a, b) => expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinklerOf(a, b), 12)),
    { numRuns: 2_000 },
  );
});
