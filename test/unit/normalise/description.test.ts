import { describe, expect, it } from '@jest/globals';
import { normaliseAge } from '../../../src/normalise/age.js';
import { normaliseHeight } from '../../../src/normalise/height.js';
import { normaliseSex } from '../../../src/normalise/sex.js';
import { normaliseWeight } from '../../../src/normalise/weight.js';
import { valueIn, whyOf } from './reading.js';

describe('height', () => {
  it.each([
    ['5\'7"', 170.2, 170.2],
    ['5’ 7”', 170.2, 170.2],
    ["5'07''", 170.2, 170.2],
    ['5ft 7in', 170.2, 170.2],
    ['5 feet 7 inches', 170.2, 170.2],
    ['5-7', 12.7, 17.8],
    ['5\'-7"', 170.2, 170.2],
    ["5'", 152.4, 152.4],
    ['507', 170.2, 170.2],
    ['67', 170.2, 170.2],
    ['67 in', 170.2, 170.2],
    ['170 cm', 170, 170],
    ['170', 170, 170],
    ['1.70 m', 170, 170],
    ['1,70 m', 170, 170],
    ['5\'2" - 5\'4"', 157.5, 162.6],
    ['5\'2" to 5\'4"', 157.5, 162.6],
    ['160-170 cm', 160, 170],
    ['approx. 170 cm', 170, 170],
  ])('reads %s', (text, min, max) => {
    if (text === '5-7') expect(whyOf(normaliseHeight(text))).toBe('invalid');
    else expect(valueIn(normaliseHeight(text))).toEqual({ min, max });
  });

  it.each(['tall', '5\'13"', '9999 cm', '12 ft', '1-2-3'])('refuses %s', (text) => {
    expect(whyOf(normaliseHeight(text))).toBe('invalid');
  });
});

describe('weight', () => {
  it.each([
    ['120 lbs', 54.4, 54.4],
    ['120', 54.4, 54.4],
    ['120-130 lbs', 54.4, 59],
    ['between 120 and 130 pounds', 54.4, 59],
    ['55 kg', 55, 55],
    ['50–55kg', 50, 55],
    ['9 st 4 lb', 59, 59],
    ['120#', 54.4, 54.4],
  ])('reads %s', (text, min, max) => {
    expect(valueIn(normaliseWeight(text))).toEqual({ min, max });
  });

  it('takes bare numbers in the unit of the source', () => {
    expect(valueIn(normaliseWeight('55', { unit: 'kg' }))).toEqual({ min: 55, max: 55 });
  });

  it.each(['heavy', '5000 kg', '120 miles'])('refuses %s', (text) => {
    expect(whyOf(normaliseWeight(text))).toBe('invalid');
  });
});

describe('age', () => {
  it.each([
    ['15', 15, 15],
    ['15 years', 15, 15],
    ['15 yrs old', 15, 15],
    ['15 y/o', 15, 15],
    ['15yo', 15, 15],
    ['15-year-old', 15, 15],
    ['14-16', 14, 16],
    ['14 to 16 years', 14, 16],
    ['8 months', 0, 0],
    ['18 mos', 1, 1],
    ['3 weeks', 0, 0],
    ['6-9 months', 0, 0],
    ['0', 0, 0],
    ['mid 20s', 24, 26],
    ['20s', 20, 29],
    ['teen', 13, 19],
    ['Age: 15', 15, 15],
    ['15.5', 15, 15],
  ])('reads %s', (text, min, max) => {
    expect(valueIn(normaliseAge(text))).toEqual({ min, max });
  });

  it.each([
    ['', 'empty'],
    ['unknown', 'placeholder'],
    ['999', 'placeholder'],
    ['200', 'invalid'],
    ['young', 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseAge(text))).toBe(why);
  });
});

describe('sex', () => {
  it.each([
    ['F', 'FEMALE'],
    ['female', 'FEMALE'],
    ['Girl', 'FEMALE'],
    ['M', 'MALE'],
    ['male.', 'MALE'],
    ['X', 'OTHER'],
    ['Non-binary', 'OTHER'],
  ])('reads %s', (text, sex) => {
    expect(valueIn(normaliseSex(text))).toBe(sex);
  });

  it.each([
    ['', 'empty'],
    ['U', 'placeholder'],
    ['Unknown', 'placeholder'],
    ['purple', 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseSex(text))).toBe(why);
  });
});
