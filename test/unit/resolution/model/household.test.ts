import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../../src/domain/random.js';
import { PERSON_COMPARISONS } from '../../../../src/resolution/comparisons/person-comparisons.js';
import { why } from '../../../../src/resolution/explain/why.js';
import { linkRecords } from '../../../../src/resolution/link-records.js';
import { householdBits, householdLevelBits } from '../../../../src/resolution/model/household.js';
import type { PersonRecord } from '../../../../src/resolution/person-record.js';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Two relatives in each household, of whom the second is written down twice. */
function families(households: number): { records: PersonRecord[]; truth: number[] } {
  const random = Random.at('test', 'families');
  const word = () => `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`;
  const two = (n: number) => String(n).padStart(2, '0');
  const records: PersonRecord[] = [];
  const truth: number[] = [];
  let person = 0;
  for (let i = 0; i < households; i += 1) {
    const texts = { street: [`${i} ${word()} street`], city: [random.pick(SYLLABLES)], phone: [`555${1_000_000 + i}`] };
    const family = [word()];
    for (const copies of [1, 2]) {
      const name = { given: [word()], family };
      const birth = `${1940 + random.below(70)}${two(1 + random.below(12))}${two(1 + random.below(28))}`;
      for (let copy = 0; copy < copies; copy += 1) {
        records.push({ id: `${records.length}`, names: [name], birth: { from: birth, to: birth }, texts });
        truth.push(person);
      }
      person += 1;
    }
  }
  return { records, truth };
}

describe('members of a household', () => {
  const { records, truth } = families(150);
  const { clusters, model, scoring } = linkRecords(records, { threshold: 0.5 });

  it('stay apart though name, address and phone agree, while records of one person come together', () => {
    const same = records.map((_, i) => truth.map((label, j) => (label === truth[i]) === (clusters[i] === clusters[j])));
    expect(same.flat().filter((right) => !right)).toHaveLength(0);
  });

  it('are counted by the training', () => {
    const relatives = (model.household ?? 0) * ((records.length * (records.length - 1)) / 2);
    expect(relatives).toBeGreaterThan(270);
    expect(relatives).toBeLessThan(330);
  });

  it('cost a pair in the explanation what they explain', () => {
    const pairOf = (a: number, b: number) => why(records[a]!, records[b]!, scoring, PERSON_COMPARISONS);
    const [relatives, samePerson] = [pairOf(0, 1), pairOf(1, 2)];
    expect(relatives.household!.bits).toBeLessThan(-10);
    expect(relatives.probability).toBeLessThan(0.01);
    expect(samePerson.probability).toBeGreaterThan(0.99);
    const parts = relatives.evidence.map(({ householdBits: bits }) => bits);
    expect(parts.reduce((sum, bits) => sum + bits, 0)).toBe(relatives.household!.evidenceBits);
  });
});

describe('bits of a household', () => {
  it('are nothing without evidence and what the evidence is worth beyond its share', () => {
    expect(householdBits(1e-6, 0)).toBeCloseTo(0, 10);
    expect(householdBits(2 ** -10, 30)).toBeCloseTo(-20, 4);
    expect(householdBits(2 ** -10, -30)).toBeCloseTo(0, 2);
  });

  it('grow with the rarity of what is inherited, not of what agrees by chance', () => {
    const inherited = { name: 'same', m: 0.9, u: 0.01, r: 0.8 };
    const byChance = { name: 'same', m: 0.9, u: 0.01, r: 0.01 };
    expect(householdLevelBits(inherited, 0.01)).toBeCloseTo(householdLevelBits(inherited, null), 6);
    expect(householdLevelBits(inherited, 0.0001)).toBeGreaterThan(12);
    expect(householdLevelBits(byChance, 0.0001)).toBe(0);
  });
});
