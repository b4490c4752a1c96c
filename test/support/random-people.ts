import fc from 'fast-check';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { day, mention, phone, report } from './drafts.js';

const GIVEN = ['Robin', 'Robyn', 'Alex', 'Sam', 'Samuel'];
const FAMILY = ['Example', 'Exampel', 'Smith'];
const BORN = ['2009-03-04', '2009-04-03', '1980-11-30', null];
const PHONES = ['+13125550101', '+13125550102'];
const MARKINGS = ['OPEN', 'RESTRICTED', 'RESTRICTED//A'];

const person = fc.record({
  given: fc.constantFrom(...GIVEN),
  family: fc.constantFrom(...FAMILY),
  born: fc.constantFrom(...BORN),
  phone: fc.option(fc.constantFrom(...PHONES), { nil: null }),
  keyed: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 4 }),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** Reports of few people written in several ways, each report in one version, so that order cannot matter. */
export const reportsOfPeople: fc.Arbitrary<KeyedReport[]> = fc
  .array(
    fc.record({
      people: fc.array(person, { minLength: 1, maxLength: 2 }),
      marking: fc.constantFrom(...MARKINGS),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map((rows) => rows.map(({ people, marking }, i) => toReport(`row-${i}`, marking, people)));

const toReport = (key: string, marking: string, people: readonly Person[]): KeyedReport =>
  report(key, {
    marking,
    mentions: people.map(({ given, family, born, keyed }, i) =>
      mention(`p${i}`, `${given} ${family}`, {
        personKey: keyed === null ? null : `key-${keyed}-${given}`,
        ...(born === null ? {} : { birth: { ...day(born), precision: 'day' as const, original: born } }),
      }),
    ),
    identifiers: people.flatMap((one, i) => (one.phone === null ? [] : [phone(one.phone, { of: `p${i}` })])),
  });
