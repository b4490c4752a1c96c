import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../src/domain/random.js';
import { linkRecords } from '../../../src/resolution/link-records.js';
import type { PersonRecord } from '../../../src/resolution/person-record.js';

const GIVEN = 'maya dario lena noor ivan alice boris chloe david erik fatima george hannah ismael julia karl'.split(
  ' ',
);
const FAMILY = 'ortiz keller vogt haddad petrov brown clark dixon evans fischer garcia hughes ibrahim jones'.split(' ');
const CITIES = 'hull leeds derby luton bath york'.split(' ');

/** People drawn at random, each written down twice; the second time with a letter wrong and the city gone now and then. */
function population(people: number): { records: PersonRecord[]; truth: number[] } {
  const random = Random.at('test', 'population');
  const records: PersonRecord[] = [];
  const truth: number[] = [];
  for (let i = 0; i < people; i += 1) {
    const given = random.pick(GIVEN);
    const family = random.pick(FAMILY);
    const birth = `${1950 + random.below(60)}${String(1 + random.below(12)).padStart(2, '0')}${String(1 + random.below(28)).padStart(2, '0')}`;
    const city = random.pick(CITIES);
    for (const copy of [0, 1]) {
      const misspelt = copy === 1 && random.unit() < 0.3;
      records.push({
        id: `${i}-${copy}`,
        names: [{ given: [misspelt ? `${given.slice(0, 1)}${given.slice(2)}` : given], family: [family] }],
        birth: { from: birth, to: birth },
        texts: copy === 1 && random.unit() < 0.3 ? {} : { city: [city] },
      });
      truth.push(i);
    }
  }
  return { records, truth };
}

describe('linking records', () => {
  const { records, truth } = population(300);
  const linkage = linkRecords(records, { threshold: 0.5 });

  it('finds who is who without labels', () => {
    const isTrue = (a: number, b: number) => truth[a] === truth[b];
    let found = 0;
    let wrong = 0;
    for (let a = 0; a < records.length; a += 1)
      for (let b = a + 1; b < records.length; b += 1)
        if (linkage.clusters[a] === linkage.clusters[b]) {
          if (isTrue(a, b)) found += 1;
          else wrong += 1;
        }
    expect(found).toBeGreaterThanOrEqual(294);
    expect(wrong).toBeLessThanOrEqual(6);
  });

  it('learns how rare matches are', () => {
    const pairs = (records.length * (records.length - 1)) / 2;
    expect(linkage.model.prior * pairs).toBeGreaterThan(270);
    expect(linkage.model.prior * pairs).toBeLessThan(330);
  });

  it('answers the same each time', () => {
    expect(linkRecords(records, { threshold: 0.5 }).clusters).toEqual(linkage.clusters);
  });

  it('compares records of different tables only, when told which is which', () => {
    const tableOf = records.map((_, i) => i % 2);
    const { pairs, clusters } = linkRecords(records, { threshold: 0.5, tableOf, oneToOne: true });
    expect([...pairs].every(({ a, b }) => tableOf[a] !== tableOf[b])).toBe(true);
    const sizes = new Map<number, number>();
    for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBe(2);
  });

  it.each([0, 1, 2])('takes a table of %s records', (size) => {
    expect(linkRecords(records.slice(0, size), { threshold: 0.5 }).clusters).toHaveLength(size);
  });
});
