import { describe, expect, it } from '@jest/globals';
import { mentionVetoOf } from '../../../src/resolution/mention-veto.js';
import type { PersonRecord } from '../../../src/resolution/person-record.js';

const person = (id: string, given: string, family: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  names: [{ given: given ? [given] : [], family: family ? [family] : [] }],
  birth: null,
  texts: { phone: ['+13125550101'] },
  ...more,
});
const born = { birth: { from: '20090304', to: '20090304' } };

describe('two mentions under wholly different names', () => {
  const xin = person('a', 'xin', 'zhang');
  const andre = person('b', 'andre', 'washington');

  it('are not made one by a telephone', () => {
    expect(mentionVetoOf(xin, andre)?.code).toBe('NAMES_DIFFER');
  });

  it('may be one when the day of birth or a number of an authority is the same', () => {
    expect(mentionVetoOf({ ...xin, ...born }, { ...andre, ...born })).toBeNull();
    const passport = { identityNumbers: ['passport:X1234567'] };
    expect(mentionVetoOf({ ...xin, ...passport }, { ...andre, ...passport })).toBeNull();
  });

  it('may be one when one part agrees, or one of them has only a part', () => {
    expect(mentionVetoOf(xin, person('b', 'lin', 'zhang'))).toBeNull();
    expect(mentionVetoOf(xin, person('b', 'andre', ''))).toBeNull();
  });

  it('may be one when an alias agrees', () => {
    const alias = { names: [...andre.names, ...xin.names] };
    expect(mentionVetoOf(xin, { ...andre, ...alias })).toBeNull();
  });
});
