import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jaroWinkler } from '../../../src/resolution/similarity.js';

it('leaves out no likeness that reaches what was asked for', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh 123'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
      const likeness = jaroWinkler(a, b);
      if (likeness >= least) expect(jaroWinkler(a, b, least)).toBe(likeness);
      else expect(jaroWinkler(a, b, least)).toBeLessThan(least);
    }),
    { numRuns: 2_000 },
  );
});
