import { Random } from '../../../src/domain/random.js';
import type { PersonRecord } from '../../../src/resolution/person-record.js';

const GIVEN = 'maya dario lena noor ivan alice boris chloe david erik fatima george hannah ismael julia karl'.split(
  ' ',
);
const FAMILY = 'ortiz keller vogt haddad petrov brown clark dixon evans fischer garcia hughes ibrahim jones'.split(' ');
const CITIES = 'hull leeds derby luton bath york'.split(' ');

/** People drawn at random, each written down twice; the second time with a letter wrong or something left out now and then. */
export function madeUpPeople(people: number, seed = 'people'): { records: PersonRecord[]; truth: string[] } {
  const random = Random.at('test', seed);
  const records: PersonRecord[] = [];
  const truth: string[] = [];
  const two = (n: number) => String(n).padStart(2, '0');
  for (let i = 0; i < people; i += 1) {
    const given = random.pickRanked(GIVEN);
    const family = random.pickRanked(FAMILY);
    const birth = `${1950 + random.below(60)}${two(1 + random.below(12))}${two(1 + random.below(28))}`;
    const city = random.pickRanked(CITIES);
    for (const copy of [0, 1]) {
      const misspelt = copy === 1 && random.chance(0.3);
      records.push({
        id: `${i}-${copy}`,
        names: [{ given: [misspelt ? `${given.slice(0, 1)}${given.slice(2)}` : given], family: [family] }],
        birth: random.chance(0.2) ? null : { from: birth, to: birth },
        texts: {
          ...(random.chance(0.3) ? {} : { city: [city] }),
          ...(random.chance(0.5) ? { email: [`${given}.${i}@example.org`, `${family}@example.org`] } : {}),
        },
      });
      truth.push(`person ${i}`);
    }
  }
  return { records, truth };
}
