import { describe, expect, it } from '@jest/globals';
import type { PersonRecord } from '../../../src/resolution/person-record.js';
import { vetoOf } from '../../../src/resolution/vetoes.js';

const person = (facts: Partial<PersonRecord>): PersonRecord => ({
  id: 'a',
  names: [],
  birth: null,
  texts: {},
  ...facts,
});
const day = (text: string) => ({ birth: { from: text, to: text } });
const codeOf = (a: Partial<PersonRecord>, b: Partial<PersonRecord>) => {
  const [x, y] = [person({ id: 'a', ...a }), person({ id: 'b', ...b })];
  expect(vetoOf(y, x)?.code).toBe(vetoOf(x, y)?.code);
  return vetoOf(x, y)?.code ?? null;
};

describe('hard facts', () => {
  it('part two people of one report', () => {
    expect(codeOf({ reportId: 'r1' }, { reportId: 'r1' })).toBe('SAME_REPORT');
    expect(codeOf({ reportId: 'r1' }, { reportId: 'r2' })).toBeNull();
    expect(codeOf({ reportId: null }, { reportId: null })).toBeNull();
    expect(codeOf({ id: 'a', reportId: 'r1' }, { id: 'a', reportId: 'r1' })).toBeNull();
  });

  it.each([
    [['passport:X1234567'], ['passport:P9988776'], 'IDENTITY_NUMBERS_DIFFER'],
    [['passport:X1234567'], ['passport:X1234576'], null],
    [['passport:X1234567'], ['passport:P9988776', 'passport:X1234567'], null],
    [['passport:X1234567'], ['ssn:219099998'], null],
    // Both check digits are right, so neither is the other with an error.
    [['sin:046454286'], ['sin:046454294'], 'IDENTITY_NUMBERS_DIFFER'],
    [['sin:046454286'], ['sin:046454287'], null],
    // Numbers of unknown kinds may be of different countries.
    [['nationalId:1804974'], ['nationalId:6089216'], null],
  ])('identity numbers %j and %j: %s', (a, b, expected) => {
    expect(codeOf({ identityNumbers: a }, { identityNumbers: b })).toBe(expected);
  });

  it.each([
    ['20090304', '19831127', 'BIRTH_DATES_EXCLUDE'],
    ['20090304', '20111127', null],
    ['20090304', '19090304', null],
    ['20090304', '20190304', null],
    ['20090304', '20900304', null],
  ])('birth dates %s and %s: %s', (a, b, expected) => {
    expect(codeOf(day(a), day(b))).toBe(expected);
  });

  it.each([
    [15, '20240501', 30, '20240501', 'BIRTH_DATES_EXCLUDE'],
    [15, '20240501', 18, '20240501', null],
    [15, '20240501', 25, '20340501', null],
  ])('ages %s on %s and %s on %s: %s', (age, on, other, otherOn, expected) => {
    expect(
      codeOf({ age: { min: age, max: age }, observedOn: on }, { age: { min: other, max: other }, observedOn: otherOn }),
    ).toBe(expected);
  });

  it('take a year of birth with one wrong digit for the same year', () => {
    expect(
      codeOf({ birth: { from: '19710101', to: '19711231' } }, { birth: { from: '19910101', to: '19911231' } }),
    ).toBeNull();
    expect(
      codeOf({ birth: { from: '19710101', to: '19711231' } }, { birth: { from: '19880101', to: '19881231' } }),
    ).toBe('BIRTH_DATES_EXCLUDE');
  });

  it('say in words what parts the two', () => {
    expect(vetoOf(person(day('20090304')), person({ id: 'b', ...day('19831127') }))?.reason).toBe(
      'One was born on 2009-03-04, the other on 1983-11-27.',
    );
  });
});
