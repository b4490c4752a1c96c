import { describe, expect, it } from '@jest/globals';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { sumOfBits, why } from '../../../../src/resolution/explain/why.js';
import { whyNot } from '../../../../src/resolution/explain/why-not.js';
import { probabilityOf } from '../../../../src/resolution/model/match-weight.js';
import type { Model } from '../../../../src/resolution/model/model.js';
import type { PersonRecord } from '../../../../src/resolution/person-record.js';
import { madeUpPeople } from '../made-up-people.js';
import { trainedOn } from '../trained-on.js';

const { records } = madeUpPeople(150);
const { scoring, scorer } = trainedOn(records);
const explain = (a: PersonRecord, b: PersonRecord) => why(a, b, scoring, PERSON_COMPARISONS);

describe('why a pair has its score', () => {
  it('adds up to the very number that the scorer gives, for every pair', () => {
    for (let a = 0; a < 40; a += 1)
      for (let b = a + 1; b < 40; b += 1) {
        const pair = explain(records[a]!, records[b]!);
        expect(pair.bits).toBe(scorer.weight(a, b));
        expect(sumOfBits(pair)).toBe(pair.bits);
        expect(pair.probability).toBe(probabilityOf(pair.bits));
      }
  });

  it('tells both values, the level by its name, m, u and the rarity of what is shared', () => {
    const smith = { id: 's', names: [{ given: ['maya'], family: ['ortiz'] }], birth: null, texts: { city: ['hull'] } };
    const twin = { ...smith, id: 't', names: [{ given: ['dario'], family: ['ortiz'] }], texts: {} };
    const { left, right, evidence } = explain(smith, twin);
    expect([left, right]).toEqual(['s', 't']);
    const of = (name: string) => evidence.find(({ comparison }) => comparison === name)!;
    expect(of('given name')).toMatchObject({
      left: 'maya',
      right: 'dario',
      level: { name: 'different' },
      rarity: null,
    });
    const family = of('family name');
    const { m, u, r } = scoring.model.comparisons.find(({ name }) => name === 'family name')!.levels[0]!;
    expect(family.level).toEqual({ index: 0, name: 'same', m, u, bits: Math.log2(m / u) });
    expect(family.rarity).toMatchObject({ term: 'ortiz', share: scoring.terms[1]!.shareOf('ortiz') });
    expect(family.rarity!.factor).toBe(u / family.rarity!.share);
    expect(family.bits).toBe(family.level!.bits + family.rarity!.bits);
    expect(r).toBeGreaterThan(u);
    expect(of('city')).toEqual({
      comparison: 'city',
      left: 'hull',
      right: null,
      level: null,
      impliedBy: null,
      rarity: null,
      bits: 0,
      householdBits: 0,
    });
  });

  it('leaves out what a narrower place has said, and names it', () => {
    const at = (id: string, postcode: string): PersonRecord => ({
      id,
      names: [],
      birth: null,
      texts: { city: ['hull'], postcode: [postcode] },
    });
    const coded = records.map((record, i) => ({ ...record, texts: { ...record.texts, postcode: [`1000${i % 5}`] } }));
    const { scoring: ofCoded } = trainedOn(coded);
    const cityOf = (postcode: string) =>
      why(at('a', '10001'), at('b', postcode), ofCoded, PERSON_COMPARISONS).evidence.find(
        ({ comparison }) => comparison === 'city',
      )!;
    expect(cityOf('10001')).toMatchObject({ left: 'hull', right: 'hull', level: null, impliedBy: 'postal code' });
    expect(cityOf('10002')).toMatchObject({ level: { name: 'same' }, impliedBy: null });
  });

  it('counts the rarest of several values that both have', () => {
    const both = (id: string): PersonRecord => ({
      id,
      names: [],
      birth: null,
      texts: { email: ['ortiz@example.org', 'maya.0@example.org'] },
    });
    const email = explain(both('a'), both('b')).evidence.find(({ comparison }) => comparison === 'email')!;
    expect(email.rarity?.term).toBe('maya.0@example.org');
  });
});

/** Two comparisons with weights that are easy to add: 3, -1 and 5, 1, -5 bits; prior -4. */
const MODEL: Model = {
  name: 'small',
  version: 1,
  prior: 1 / 17,
  comparisons: [
    {
      name: 'city',
      levels: [
        { name: 'same', m: 0.8, u: 0.1 },
        { name: 'different', m: 0.2, u: 0.4 },
      ],
    },
    {
      name: 'phone',
      levels: [
        { name: 'same', m: 0.64, u: 0.02 },
        { name: 'close', m: 0.2, u: 0.1 },
        { name: 'different', m: 0.01, u: 0.32 },
      ],
    },
  ],
};
const score = (city: number | null, phone: number | null) => {
  const evidence = [city, phone].map((index, i) => {
    const { name, levels } = MODEL.comparisons[i]!;
    const level =
      index === null ? null : { index, ...levels[index]!, bits: Math.log2(levels[index]!.m / levels[index]!.u) };
    return {
      comparison: name,
      left: 'x',
      right: index === null ? null : 'y',
      level,
      impliedBy: null,
      rarity: null,
      bits: level?.bits ?? 0,
      householdBits: 0,
    };
  });
  const prior = { probability: MODEL.prior, bits: -4 };
  const bits = sumOfBits({ prior, evidence, household: null });
  return {
    left: 'a',
    right: 'b',
    prior,
    evidence,
    household: null,
    bits,
    probability: probabilityOf(bits),
  };
};

describe('why a pair is not one person', () => {
  it('names the single facts that would have decided, each with the lowest level that is enough', () => {
    const { lackingBits, deciding } = whyNot(score(0, 2), MODEL, 0.5);
    expect(lackingBits).toBeCloseTo(6, 10);
    expect(deciding).toEqual([
      {
        comparison: 'phone',
        reached: 'different',
        needed: 'close',
        bits: expect.closeTo(0, 10),
        probability: expect.closeTo(0.5, 10),
      },
    ]);
  });

  it('asks for closer agreement only', () => {
    const { deciding } = whyNot(score(1, 1), MODEL, 0.5);
    expect(deciding.map(({ comparison, reached, needed }) => [comparison, reached, needed])).toEqual([
      ['city', 'different', 'same'],
      ['phone', 'close', 'same'],
    ]);
  });

  it('names what is missing, what it could add, and who does not say it', () => {
    const { missing, deciding } = whyNot(score(1, null), MODEL, 0.5);
    expect(missing).toEqual([{ comparison: 'phone', silent: 'right', mostBits: expect.closeTo(5, 10) }]);
    expect(deciding.map(({ comparison, reached, needed }) => [comparison, reached, needed])).toEqual([
      ['phone', null, 'same'],
    ]);
  });

  it('names what speaks against it', () => {
    expect(whyNot(score(1, 2), MODEL, 0.5).against.map(({ comparison, level }) => [comparison, level])).toEqual([
      ['phone', 'different'],
      ['city', 'different'],
    ]);
  });

  it('says that no fact decides when one is forbidden', () => {
    const veto = { code: 'SAME_REPORT', reason: 'One report speaks of both.' };
    expect(whyNot(score(0, 2), MODEL, 0.5, veto)).toMatchObject({ veto, deciding: [] });
  });

  it('lacks nothing when the score is above the threshold', () => {
    const { lackingBits, deciding } = whyNot(score(0, 0), MODEL, 0.5);
    expect(lackingBits).toBeLessThan(0);
    expect(deciding).toEqual([]);
  });
});
