import fc from 'fast-check';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { day, mention, phone, place, report } from './drafts.js';

const PHONES = ['+13125550101', '+13125550102', '+13125550103', '+13125550104', '+13125550105'];
const NAMES = ['Jon Smyth', 'Ana Ruiz', 'Li Wei', 'Omar Haddad'];
const PLACES = [
  ['city', 'US-IL-chicago', { lat: 41.85003, lon: -87.65005, population: 2_720_546 }],
  ['address', 'US-60601/1 main st', { lat: 41.88531, lon: -87.6213 }],
  ['address', 'US-53202/2 oak ave', { lat: 43.04501, lon: -87.89998 }],
] as const;
export const MARKINGS = ['OPEN', 'RESTRICTED', 'RESTRICTED//A', 'CONFIDENTIAL//A,B', 'SEALED'];
export const WORDS = ['jon', 'ana ruiz', '3125550101', 'bridge', 'main'];
export const TEXTS = ['seen at the bridge', 'called twice', null];

/** One row of a small source: few values, so that reports share them; few rows, so that there are versions and parts. */
const row = fc.record({
  row: fc.integer({ min: 0, max: 7 }),
  marking: fc.constantFrom(...MARKINGS),
  phones: fc.uniqueArray(fc.constantFrom(...PHONES), { maxLength: 3 }),
  people: fc.uniqueArray(fc.integer({ min: 0, max: NAMES.length - 1 }), { maxLength: 2 }),
  keyed: fc.boolean(),
  child: fc.boolean(),
  owns: fc.boolean(),
  place: fc.option(fc.constantFrom(...PLACES), { nil: null }),
  date: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
  text: fc.constantFrom(...TEXTS),
  partOf: fc.option(fc.integer({ min: 0, max: 7 }), { nil: null }),
});

/** Lists of batches of reports. `versions: false` gives every row one content, so that order cannot matter. */
export const batches = ({ versions }: { versions: boolean }): fc.Arbitrary<KeyedReport[][]> =>
  fc
    .array(row, { minLength: 3, maxLength: 9 })
    .map((rows) => (versions ? rows : [...new Map(rows.map((one) => [one.row, one])).values()]))
    .chain((rows) =>
      fc
        .array(fc.integer({ min: 0, max: 2 }), { minLength: rows.length, maxLength: rows.length })
        .map((cuts) => split(rows.map(toReport), cuts)),
    );

function split(reports: readonly KeyedReport[], cuts: readonly number[]): KeyedReport[][] {
  const lists: KeyedReport[][] = [[]];
  reports.forEach((one, i) => {
    if (cuts[i] === 0 && lists.at(-1)!.length) lists.push([]);
    lists.at(-1)!.push(one);
  });
  return lists;
}

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function toReport(one: Row): KeyedReport {
  const refs = one.people.map((person) => `p${person}`);
  return report(`row-${one.row}`, {
    marking: one.marking,
    text: one.text,
    observed: one.date === null ? null : day(`2024-03-${String(one.date).padStart(2, '0')}`),
    partOf: one.partOf === null || one.partOf === one.row ? null : `row-${one.partOf}`,
    mentions: one.people.map((person, i) =>
      mention(refs[i]!, NAMES[person]!, {
        personKey: one.keyed ? `key-${person}` : null,
        type: one.child && i === 0 ? 'CHILD' : 'PERSON',
        role: i ? 'witness' : 'subject',
      }),
    ),
    identifiers: one.phones.map((key, i) =>
      phone(key, {
        of: one.owns && i === 0 ? (refs[0] ?? null) : null,
        role: i ? 'called' : 'caller',
        original: key.slice(2),
      }),
    ),
    places: one.place ? [place(one.place[0], one.place[1], { derived: one.place[2] })] : [],
  });
}

export const phoneTexts = PHONES;
