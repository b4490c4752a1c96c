import { describe, expect, it } from '@jest/globals';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { personReader } from '../../../../src/services/link/person-of-row.js';

const MAP = {
  id: 'id',
  fields: {
    fullName: 'name',
    givenName: 'given',
    surname: 'family',
    birthDate: 'birth',
    email: 'email',
    phone: ['home', 'mobile'],
    city: 'city',
  },
};
const person = (row: Readonly<Record<string, string>>) => personReader(MAP)((column) => row[column] ?? '');

/** Level in words that two rows reach in a comparison, or null when one of them says nothing. */
function level(name: string, left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>) {
  const comparison = PERSON_COMPARISONS.find((each) => each.name === name)!;
  const [a, b] = [comparison.feature(person(left)), comparison.feature(person(right))];
  if (a === null || b === null) return null;
  const there = comparison.levels[comparison.level(a, b)];
  expect(comparison.levels[comparison.level(b, a)]).toBe(there);
  return there;
}

describe('comparisons of people', () => {
  it.each([
    ['Robert', 'robert', 'same'],
    ['Robert', 'Robrt', 'one letter differs'],
    ['Robert', 'Robbert', 'one letter differs'],
    ['Jonathan', 'Jonahtan', 'one letter differs'],
    ['Mary Jane', 'Jane', 'another word of it is the same'],
    ['Robert', 'R', 'initial agrees'],
    ['Rob', 'Robert', 'similar'],
    ['Robert', 'Maria', 'different'],
    ['Алексей', 'Aleksei', 'one letter differs'],
  ])('given names %s and %s: %s', (a, b, expected) => {
    expect(level('given name', { given: a }, { given: b })).toBe(expected);
  });

  it('sees names that stand in each other’s place', () => {
    const [a, b] = [
      { given: 'Kelly', family: 'Grace' },
      { given: 'Grace', family: 'Kelly' },
    ];
    expect(level('given name', a, b)).toBe('stands in the other part of the name');
    expect(level('family name', a, b)).toBe('stands in the other part of the name');
  });

  it.each([
    ['1971-06-24', '1971-06-24', 'same day'],
    ['1971-06-24', '1971-05-24', 'one digit differs'],
    ['1971-06-24', '1971-06-42', 'one digit differs'],
    ['1971-06-04', '1971-04-06', 'day and month swapped'],
    ['1971-06-24', '1971', 'agree as far as known'],
    ['1971-06-24', '1972', 'different'],
    ['1971-06-24', '1971-11-03', 'same year'],
    ['1971-06-24', '1958-11-03', 'different'],
  ])('birth dates %s and %s: %s', (a, b, expected) => {
    expect(level('birth date', { birth: a }, { birth: b })).toBe(expected);
  });

  it.each([
    ['evied56@harris.net', 'evied56@harris.net', 'same'],
    ['evied56@harris.net', 'evihd56@haris.net', 'two letters differ'],
    ['evied56@harris.net', 'evied56@example-mail.org', 'same name at another provider'],
    ['evied56@harris.net', 'someone@example-mail.org', 'different'],
  ])('emails %s and %s: %s', (a, b, expected) => {
    expect(level('email', { email: a }, { email: b })).toBe(expected);
  });

  it('takes the best of several phones', () => {
    expect(level('phone', { home: '312 555 0100', mobile: '607 555 0145' }, { mobile: '(607) 555-0145' })).toBe('same');
  });

  it('says nothing where a record says nothing', () => {
    expect(level('city', { city: 'Hull' }, { city: 'unknown' })).toBeNull();
    expect(level('given name', { given: 'Robert' }, { given: '-' })).toBeNull();
  });
});
