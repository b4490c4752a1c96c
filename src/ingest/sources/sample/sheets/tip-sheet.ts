import type { Random } from '../../../../domain/random.js';
import { missingCase } from '../missing-case.js';
import { ageAt, type Person } from '../person.js';
import { rowAt } from '../row-clock.js';
import { drawMarking } from '../row-marking.js';
import type { SampleValue } from '../sample-value.js';
import type { RowFacts, Sheet } from '../sheet.js';
import type { World } from '../world.js';
import { writeHandle, writeName, writePhone } from '../writing.js';
import { type CarFacts, carAttributes } from './car-facts.js';
import { orPlaceholder, tipNarrative } from './tip-narrative.js';

/** What a tip says of one person; values in canonical form. */
export interface TipParty {
  readonly person: Person | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly account: string | null;
  readonly ip: string | null;
}

/** A tip to the hotline. */
export interface TipFacts extends RowFacts {
  readonly kind: string;
  readonly reporter: TipParty;
  readonly suspect: TipParty;
  readonly victim: TipParty;
  readonly car: CarFacts | null;
  readonly note: string | null;
}

const KINDS = [
  'unsafe online contact',
  'missing child sighting',
  'runaway concern',
  'labour exploitation concern',
  'other',
];

/** A party of whom nothing is known. */
export const NOBODY: TipParty = { person: null, phone: null, email: null, account: null, ip: null };

/** The file of tips: JSON Lines in the manner of a national hotline. */
export const TIP_SHEET: Sheet<TipFacts> = {
  name: 'tips',
  file: 'tips.jsonl',
  header: null,
  revisable: true,
  key: (index) => `T-${1_000_000 + index}`,

  blank: (world, index, base) => ({
    ...base,
    kind: world.random('tip-kind', index).pickRanked(KINDS),
    reporter: NOBODY,
    suspect: NOBODY,
    victim: NOBODY,
    car: null,
    note: null,
  }),

  background(world, index, at) {
    const random = world.random('tip', index);
    const row = Math.max(0, rowAt(world, 'missingChildren', at) - Math.floor(random.unit() * random.unit() * 12));
    const known = missingCase(world, row);
    const suspect = random.chance(0.5) ? world.contact(known.guardian, random) : world.actor(at, random);
    return {
      at,
      city: random.chance(0.75) ? known.city : world.home(suspect),
      marking: drawMarking(random),
      kind: random.pickRanked(KINDS),
      reporter: backgroundReporter(world, world.actor(at, random), at, random),
      suspect: random.chance(0.85) ? backgroundSuspect(world, suspect, at, random) : NOBODY,
      victim: random.chance(0.6)
        ? { ...NOBODY, person: known.child, account: random.chance(0.25) ? known.account : null }
        : NOBODY,
      car: random.chance(0.12) ? { plate: world.plate(suspect), ...carAttributes(world, suspect) } : null,
      note: null,
    };
  },

  revise: (facts, random) =>
    random.chance(0.4)
      ? { ...facts, kind: random.pick(KINDS.filter((kind) => kind !== facts.kind)) }
      : {
          ...facts,
          note: random.pick(['Caller reached, statement confirmed.', 'Passed on to the local unit.', 'No new facts.']),
        },

  line(facts, key, modified, random) {
    const { reporter, suspect, victim, car } = facts;
    const phone = (party: TipParty): string | null => (party.phone === null ? null : writePhone(party.phone, random));
    const name = (party: TipParty): string | null => (party.person === null ? null : writeName(party.person, random));
    const handle = (party: TipParty): string | null =>
      party.account === null ? null : writeHandle(party.account, random);
    return JSON.stringify({
      id: key,
      received_at: new Date(facts.at).toISOString(),
      updated_at: new Date(modified).toISOString(),
      kind: facts.kind,
      marking: facts.marking,
      city: facts.city.name,
      state: facts.city.state,
      reporter: { name: name(reporter), phone: phone(reporter), email: reporter.email },
      suspect: {
        name: orPlaceholder(name(suspect), 'unknown', random),
        phone: orPlaceholder(phone(suspect), '000-000-0000', random),
        email: orPlaceholder(suspect.email, 'unknown', random),
        handle: orPlaceholder(handle(suspect), '-', random),
        platform: platformOf(suspect.account),
        ip: suspect.ip,
      },
      victim: {
        name: name(victim),
        age: victim.person === null ? null : ageAt(victim.person, facts.at),
        dob: victim.person !== null && random.chance(0.2) ? victim.person.born : null,
        handle: handle(victim),
        platform: platformOf(victim.account),
      },
      vehicle: car && {
        plate: car.plate.slice(-7),
        state: car.plate.slice(9, 11),
        make: car.make,
        model: car.model,
        colour: car.colour,
      },
      narrative: tipNarrative(facts, random),
    });
  },

  presences: ({ reporter, suspect, victim }) =>
    Object.entries({ reporter, suspect, victim }).flatMap(([role, { person }]) =>
      person ? [{ role, person: person.id }] : [],
    ),

  values: ({ reporter, suspect, victim, car }) => [
    ...[reporter, suspect, victim].flatMap(partyValues),
    ...(car ? [{ kind: 'vehicle', value: car.plate } as const] : []),
  ],
};

const platformOf = (account: string | null): string | null =>
  account === null ? null : account.slice(0, account.indexOf(':'));

function partyValues(party: TipParty): SampleValue[] {
  const values: SampleValue[] = [];
  for (const kind of ['phone', 'email', 'account', 'ip'] as const) {
    const value = party[kind];
    if (value !== null) values.push({ kind, value });
  }
  return values;
}

function backgroundReporter(world: World, actor: number, at: number, random: Random): TipParty {
  if (random.chance(0.45)) return NOBODY;
  const shared = random.chance(0.1) ? world.hubs.shelter(random) : random.chance(0.08) ? world.hubs.hotline : null;
  return {
    ...NOBODY,
    person: random.chance(0.8) ? world.adult(actor) : null,
    phone: shared ?? (random.chance(0.6) ? world.phone(actor, at) : null),
    email: random.chance(0.05) ? world.hubs.hotlineEmail : random.chance(0.3) ? world.email(actor) : null,
  };
}

function backgroundSuspect(world: World, actor: number, at: number, random: Random): TipParty {
  return {
    person: random.chance(0.6) ? world.adult(actor) : null,
    phone: random.chance(0.45) ? world.phone(actor, at) : null,
    email: random.chance(0.25) ? world.email(actor) : null,
    account: random.chance(0.5) ? world.account(actor) : null,
    ip: random.chance(0.3) ? world.ip(actor, random) : null,
  };
}
