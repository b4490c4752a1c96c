import { describe, expect, it } from '@jest/globals';
import { blockingKeys } from '../../../../src/resolution/blocking/blocking-keys.js';
import { PERSON_RULES } from '../../../../src/resolution/blocking/person-rules.js';
import type { PersonRecord } from '../../../../src/resolution/person-record.js';

const person = (given: string, family: string, facts: Partial<PersonRecord> = {}): PersonRecord => ({
  id: 'a',
  names:
    given || family ? [{ given: given.split(' ').filter(Boolean), family: family.split(' ').filter(Boolean) }] : [],
  birth: null,
  texts: {},
  ...facts,
});
const shared = (a: PersonRecord, b: PersonRecord) => blockingKeys(a).filter((key) => blockingKeys(b).includes(key));

describe('blocking keys', () => {
  it('name their rule by its code, each key once', () => {
    const keys = blockingKeys(
      person('julia', 'vogt', { birth: { from: '20090304', to: '20090304' }, identityNumbers: ['passport:X1234567'] }),
    );
    expect(keys).toContain('id:passport:X1234567');
    expect(keys).toContain('given+birth:julia|20090304');
    expect(new Set(keys).size).toBe(keys.length);
    const codes = PERSON_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const key of keys) expect(codes).toContain(key.slice(0, key.indexOf(':')));
  });

  it.each([
    ['bill', 'vogt', 'william', 'vogt', 'form'],
    ['sergey', 'petrov', 'serguei', 'petroff', 'spelling'],
    ['min jun', 'gim', 'minjoon', 'kim', 'syllables'],
    ['kim', 'min jun', 'minjoon', 'gim', 'syllables'],
    ['hsiao ming', 'chang', 'xiaoming', 'zhang', 'syllables'],
    ['ana', 'de la cruz', 'ana', 'cruz', 'names'],
  ])('bring %s %s and %s %s together by %s', (given, family, otherGiven, otherFamily, code) => {
    const found = shared(person(given, family), person(otherGiven, otherFamily));
    expect(found.some((key) => key.startsWith(`${code}:`))).toBe(true);
  });

  it('bring people with a shared identifier together', () => {
    const found = shared(
      person('', '', { identifiers: ['phone_1'] }),
      person('julia', 'vogt', { identifiers: ['phone_1'] }),
    );
    expect(found).toEqual(['identifier:phone_1']);
  });

  it('are none for a record that says nothing', () => {
    expect(blockingKeys(person('', ''))).toEqual([]);
  });
});
