import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasMod11Digit, hasVerhoeffDigit, remainder97 } from '../../../src/normalise/check-digits.js';

const body = fc.stringMatching(/^\d{5,16}$/);
const digits = [...'0123456789'];

describe('check digits', () => {
  it('are one sign for each number, and find any single wrong digit (Verhoeff, MOD 11-2)', () => {
    for (const [fits, signs] of [
      [hasVerhoeffDigit, digits],
      [hasMod11Digit, [...digits, 'X']],
    ] as const)
      fc.assert(
        fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
          const right = signs.filter((sign) => fits(number + sign));
          expect(right).toHaveLength(1);
          const place = at % number.length;
          const wrong = String((Number(number[place]) + by) % 10);
          expect(fits(number.slice(0, place) + wrong + number.slice(place + 1) + right[0])).toBe(false);
        }),
      );
  });

  it('knows the example of Verhoeff’s method, 236 with 3', () => {
    expect(hasVerhoeffDigit('2363')).toBe(true);
  });

  it('divides numbers that no number holds', () => {
    fc.assert(fc.property(body, (number) => expect(remainder97(number)).toBe(Number(BigInt(number) % 97n))));
  });
});
