import { describe, expect, it } from '@jest/globals';
import { checkDigitFits, identityNumber } from '../../../src/normalise/identity-number.js';

const read = (...args: Parameters<typeof identityNumber>) => {
  const number = identityNumber(...args);
  return number.ok ? number.value : number.why;
};

describe('identity numbers', () => {
  it('come without separators, in capitals, after their kind', () => {
    expect(read('passport', ' x 1234-567 ')).toBe('passport:X1234567');
    expect(read('ssn', '219-09-9998')).toBe('ssn:219099998');
  });

  it('may name their kind themselves', () => {
    expect(read('nationalId', 'Passport: X1234567')).toBe('passport:X1234567');
  });

  it.each([
    ['ssn', '000-12-3456', 'invalid'],
    ['ssn', '078-05-1120', 'placeholder'],
    ['passport', 'unknown', 'placeholder'],
    ['nationalId', '0000000', 'placeholder'],
    ['passport', '', 'empty'],
    ['aadhaar', '12', 'invalid'],
  ] as const)('of the kind %s, %s is %s', (kind, text, why) => {
    expect(read(kind, text)).toBe(why);
  });

  it.each([
    // Examples that the documents of the kinds themselves print, or constructed with the check digit of their method.
    ['sin:046454286', true],
    ['sin:046454287', false],
    ['nhs:9434765919', true],
    ['nhs:9434765918', false],
    ['residentId:11010519491231002X', true],
    ['residentId:110105194912310021', false],
    ['aadhaar:234567890124', true],
    ['aadhaar:234567890123', false],
    ['dni:12345678Z', true],
    ['dni:12345678A', false],
    ['dni:X1234567L', true],
    ['southAfricanId:8001015009087', true],
    ['southAfricanId:8001015009088', false],
    ['pesel:44051401359', true],
    ['pesel:44051401358', false],
    ['nir:255081416802538', true],
    ['nir:255081416802539', false],
    ['passport:X1234567', null],
    ['nonsense:1', null],
  ])('the check digit of %s: %s', (number, fits) => {
    expect(checkDigitFits(number)).toBe(fits);
  });
});
