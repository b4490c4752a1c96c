import { missingCase } from '../missing-case.js';
import { ageAt, type Person } from '../person.js';
import { drawMarking } from '../row-marking.js';
import type { RowFacts, Sheet } from '../sheet.js';
import { csvLine, writeHandle, writePhone } from '../writing.js';

/** A missing child's case. */
export interface MissingChildFacts extends RowFacts {
  readonly child: Person;
  readonly lastContact: number;
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  readonly heightIn: number;
  readonly weightLb: number;
  readonly hair: string;
  readonly eyes: string;
  readonly circumstances: string;
  readonly agencyPhone: string;
  readonly guardian: Person | null;
  readonly guardianPhone: string | null;
  /** `platform:handle` the child is known to use. */
  readonly account: string | null;
}

const HEADER = `Case Number,First Name,Last Name,Nickname,DOB,Age at Last Contact,Sex,Race / Ethnicity,Height (in),Weight (lb),Hair,Eyes,Date of Last Contact,City,State,Postal Code,Latitude,Longitude,Circumstances,Agency Phone,Guardian Name,Guardian Phone,Handle Platform,Known Handle,Marking,Date Modified`;
const HAIR = ['brown', 'black', 'blond', 'light brown', 'red', 'dyed'];
const EYES = ['brown', 'blue', 'hazel', 'green'];
const CIRCUMSTANCES = [
  'Left home after an argument and has not returned.',
  'Did not come home from school.',
  'Last seen with friends in {city}.',
  'Walked away from a group home.',
  'May be in the company of an adult met online.',
  'Left a note saying they would travel to another state.',
];
const DAY = 86_400_000;

/** The file of missing children: CSV in the manner of a national register. */
export const MISSING_CHILD_SHEET: Sheet<MissingChildFacts> = {
  name: 'missingChildren',
  file: 'missing-children.csv',
  header: HEADER,
  revisable: true,
  key: (index) => `MP-${100_000 + index}`,

  blank(world, index, base) {
    const random = world.random('missing', index);
    const { child } = missingCase(world, index);
    const age = ageAt(child, base.at);
    // Spelt out: a spread into so large an object is slow and leaves kilobytes of garbage a row in V8's old space.
    return {
      at: base.at,
      city: base.city,
      marking: base.marking,
      child,
      lastContact: base.at - Math.floor(random.unit() * random.unit() * 14 * DAY),
      postcode: world.cities.postcode(base.city, random),
      lat: base.city.lat + (random.unit() - 0.5) * 0.12,
      lon: base.city.lon + (random.unit() - 0.5) * 0.12,
      heightIn: 30 + Math.round(age * 2.1) + random.below(6),
      weightLb: 10 + age * 7 + random.below(25),
      hair: random.pickRanked(HAIR),
      eyes: random.pickRanked(EYES),
      circumstances: random.pick(CIRCUMSTANCES).replace('{city}', base.city.name),
      agencyPhone: world.hubs.switchboard(base.city.state),
      guardian: null,
      guardianPhone: null,
      account: null,
    };
  },

  background(world, index, at) {
    const random = world.random('missing-case', index);
    const known = missingCase(world, index);
    return {
      ...MISSING_CHILD_SHEET.blank(world, index, { at, city: known.city, marking: drawMarking(random) }),
      guardian: random.chance(0.8) ? world.adult(known.guardian) : null,
      guardianPhone: random.chance(0.7) ? world.phone(known.guardian, at) : null,
      account: random.chance(0.4) ? known.account : null,
    };
  },

  revise: (facts, random) =>
    random.chance(0.5)
      ? { ...facts, weightLb: facts.weightLb + random.between(2, 9) }
      : {
          ...facts,
          circumstances: `${facts.circumstances} ${random.pick(['A sighting was reported.', 'Case reviewed.'])}`,
        },

  line(facts, key, modified, random) {
    const { child, guardian } = facts;
    const exact = random.chance(0.6);
    return csvLine([
      key,
      child.given,
      child.family,
      child.nickname ?? '',
      random.chance(0.85) ? usDate(Date.parse(child.born)) : '',
      ageAt(child, facts.lastContact),
      child.sex === 'F' ? 'Female' : 'Male',
      child.race,
      facts.heightIn,
      facts.weightLb,
      facts.hair,
      facts.eyes,
      usDate(facts.lastContact),
      facts.city.name,
      facts.city.state,
      facts.postcode,
      exact ? facts.lat.toFixed(4) : '',
      exact ? facts.lon.toFixed(4) : '',
      facts.circumstances,
      writePhone(facts.agencyPhone, random),
      guardian === null ? '' : `${guardian.given} ${guardian.family}`,
      facts.guardianPhone === null ? (random.chance(0.1) ? '-' : '') : writePhone(facts.guardianPhone, random),
      facts.account?.slice(0, facts.account.indexOf(':')) ?? '',
      facts.account === null ? '' : writeHandle(facts.account, random),
      facts.marking,
      usDate(modified),
    ]);
  },

  presences: ({ child, guardian }) => [
    { role: 'missing-child', person: child.id },
    ...(guardian ? [{ role: 'guardian', person: guardian.id }] : []),
  ],

  values: ({ agencyPhone, guardianPhone, account }) => [
    { kind: 'phone', value: agencyPhone },
    ...(guardianPhone ? [{ kind: 'phone', value: guardianPhone } as const] : []),
    ...(account ? [{ kind: 'account', value: account } as const] : []),
  ],
};

function usDate(at: number): string {
  const [year, month, day] = new Date(at).toISOString().slice(0, 10).split('-');
  return `${month}/${day}/${year}`;
}
