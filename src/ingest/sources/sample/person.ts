import { Random } from '../../../domain/random.js';
import { FAMILY_NAMES } from './vocabulary/family-names.js';
import { GIVEN_NAMES } from './vocabulary/given-names.js';
import { NAME_GROUPS } from './vocabulary/name-groups.js';
import { NICKNAMES } from './vocabulary/nicknames.js';

/** Somebody who does not exist. `id` is the key in the truth files, never in the data. */
export interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly nickname: string | null;
  readonly sex: 'F' | 'M';
  readonly race: string;
  /** Date of birth, `YYYY-MM-DD`. */
  readonly born: string;
}

const DAY = 86_400_000;

/** Makes a person who was between two ages (in years) at an instant (epoch ms). */
export function makePerson(id: string, random: Random, ages: readonly [from: number, to: number], at: number): Person {
  const { group, race } = drawGroup(random);
  const sex = random.chance(0.58) ? 'F' : 'M';
  const given = random.pickRanked(GIVEN_NAMES[group][sex]);
  let family = random.pickRanked(FAMILY_NAMES[group]);
  if (group === 'hispanic' && random.chance(0.5)) {
    family = `${family}${random.chance(0.2) ? '-' : ' '}${random.pickRanked(FAMILY_NAMES.hispanic)}`;
  }
  const days = random.between(ages[0] * 365, ages[1] * 365 + 364);
  const born = new Date(at - days * DAY).toISOString().slice(0, 10);
  return { id, given, family, nickname: NICKNAMES.get(given) ?? null, sex, race, born };
}

/** Age in whole years at an instant (epoch ms). */
export function ageAt(person: Person, at: number): number {
  const day = new Date(at).toISOString();
  const years = Number(day.slice(0, 4)) - Number(person.born.slice(0, 4));
  return day.slice(5, 10) < person.born.slice(5) ? years - 1 : years;
}

function drawGroup(random: Random): (typeof NAME_GROUPS)[number] {
  let left = random.unit() * 100;
  for (const entry of NAME_GROUPS) {
    left -= entry.percent;
    if (left < 0) return entry;
  }
  return NAME_GROUPS[0] as (typeof NAME_GROUPS)[number];
}
