import { describe, expect, it } from '@jest/globals';
import type { MentionFacts, MentionValue } from '../../../../src/services/ports-of-resolution.js';
import { personOfMention } from '../../../../src/services/resolution/person-of-mention.js';

const NOTHING: MentionFacts = {
  type: 'CHILD',
  name: null,
  given: [],
  family: [],
  suffix: null,
  aliases: [],
  birthFrom: null,
  birthTo: null,
  birthPrecision: null,
  ageMin: null,
  ageMax: null,
  observedFrom: null,
  sex: null,
  heightMinCm: null,
  heightMaxCm: null,
  weightMinKg: null,
  weightMaxKg: null,
  hair: null,
  eyes: null,
  race: null,
  details: {},
};
const value = (kind: string, key: string, owned = true, derived = {}): MentionValue => ({
  id: `${kind}:${key}`,
  kind,
  key,
  derived,
  owned,
});
const read = (facts: Partial<MentionFacts>, values: readonly MentionValue[] = [], people = 1) =>
  personOfMention({ id: 'mention:1', report: 'report:1', facts: { ...NOTHING, ...facts }, people, values });

describe('a mention as it is compared', () => {
  it('has the dates that its date of birth may mean, its age and the day of the report', () => {
    const facts = { birthFrom: '2009-01-01T00:00:00Z', birthTo: '2010-01-01T00:00:00Z', birthPrecision: 'year' };
    expect(read({ ...facts, ageMin: 14, ageMax: null, observedFrom: '2024-05-01T10:00:00Z' })).toMatchObject({
      birth: { from: '20090101', to: '20091231' },
      age: { min: 14, max: 14 },
      observedOn: '20240501',
    });
  });

  it('gives an alias without a family name the family name of the person', () => {
    const { names } = read({ name: 'Robin Example', given: ['Robin'], family: ['Example'], aliases: ['Robbie'] });
    expect(names).toEqual([
      { given: ['robin'], family: ['example'] },
      { given: ['robbie'], family: ['example'] },
    ]);
  });

  it.each(['Jane Doe', 'Baby Boy'])('has no name when it is called %s', (name) => {
    const [given, family] = name.split(' ') as [string, string];
    expect(read({ name, given: [given], family: [family] }).names.flatMap((each) => each.given)).toEqual([]);
  });

  it('compares what is its own, and only shares what may be anybody’s', () => {
    const values = [
      value('phone', '+13125550101'),
      value('phone', '+13125550102', false),
      value('vehicle', 'US-IL:AB1'),
    ];
    expect(read({}, values).texts.phone).toEqual(['+13125550101']);
    expect(read({}, values).identifiers).toEqual(['phone:+13125550102', 'vehicle:US-IL:AB1']);
    expect(read({}, values, 2).identifiers).toEqual(['vehicle:US-IL:AB1']);
  });

  it('takes an address apart and knows where it is', () => {
    const places = [
      value('location', 'address:US-60601/1 main st'),
      value('location', 'point:41.88,-87.63', true, { lat: 41.88, lon: -87.63 }),
    ];
    expect(read({}, places)).toMatchObject({
      texts: { street: ['1 main st'], postcode: ['US-60601'] },
      positions: [{ lat: 41.88, lon: -87.63 }],
    });
  });

  it('knows the numbers of authorities among the further fields', () => {
    expect(read({ details: { passport: 'X 1234567', school: 'Example' } }).identityNumbers).toEqual([
      'passport:X1234567',
    ]);
  });
});
