import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areWithinEdits, mostAlike } from '../../../../src/resolution/names/letters.js';
import { nameWord } from '../../../../src/resolution/names/name-word.js';
import { editsUpTo, jaroWinkler } from '../../../../src/resolution/similarity.js';

const word = fc.oneof(
  fc.stringMatching(/^[a-e]{1,9}$/),
  fc.stringMatching(/^[a-z0-9]{1,12}$/),
  fc.constantFrom('maria', 'marta', 'smith', 'smyth', 'katherine', 'catharina', 'o', 'x1'),
);

describe('letters that stand in a word', () => {
  it('only rule out edits that are not there', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (x, y, most) => {
        expect(areWithinEdits(most, nameWord(x), nameWord(y))).toBe(editsUpTo(most, x, y) <= most);
      }),
      { numRuns: 1_000 },
    );
  });

  it('bound how alike two words are', () => {
    fc.assert(
      fc.property(word, word, (x, y) => {
        const bound = mostAlike(nameWord(x), nameWord(y));
        // Up to 0.7 the likeness is Jaro's; above, equal beginnings count too.
        if (bound < 0.7) expect(jaroWinkler(x, y)).toBeLessThanOrEqual(bound + 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });
});
