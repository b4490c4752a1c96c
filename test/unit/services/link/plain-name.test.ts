import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseName } from '../../../../src/normalise/name.js';
import { MISSING_PARTS, PARTICLES, POSTNOMINALS, TITLES } from '../../../../src/normalise/name-words.js';
import { wordsOfPlaceholders } from '../../../../src/normalise/placeholder.js';
import { NEWBORN, NOBODY, nameWords } from '../../../../src/resolution/names/name-words.js';
import { plainName } from '../../../../src/services/link/plain-name.js';

const SPECIAL = [
  ...wordsOfPlaceholders('name'),
  ...[MISSING_PARTS, PARTICLES, POSTNOMINALS, TITLES, NEWBORN, NOBODY].flatMap((words) => [...words]),
  ...'doe nee née aka ak fk fka alias formerly jr senior iii Ma Na Null Osaka Maria Smith Kim Min al'.split(' '),
];
const cased = (word: string) =>
  fc.constantFrom(word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
const word = fc.oneof(
  fc.constantFrom(...SPECIAL),
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.string({ minLength: 0, maxLength: 6 }),
);
const written = word.chain(cased);

it('says what taking the name apart says, or nothing', () => {
  let plain = 0;
  fc.assert(
    fc.property(written, written, (given, family) => {
      const quick = plainName(given, family);
      if (quick === null) return;
      plain += 1;
      const read = normaliseName({ given, middle: '', family, suffix: '' });
      expect(read.ok && [read.value.name, ...read.value.aliases].flatMap((name) => nameWords(name) ?? [])).toEqual([
        quick,
      ]);
    }),
    { numRuns: 3_000 },
  );
  expect(plain).toBeGreaterThan(100);
});

it.each([
  ['Baby', 'Smith'],
  ['Jane', 'Doe'],
  ['Unknown', 'Garcia'],
  ['Jean-Pierre', 'Blanc'],
  ['Nee', 'Smith'],
  ['', ''],
  ['A', 'Smith'],
])('leaves %s %s to the reader of names', (given, family) => {
  expect(plainName(given, family)).toBeNull();
});
