import type { Random } from '../../../../domain/random.js';
import type { RowFacts } from '../sheet.js';
import type { CarFacts } from './car-facts.js';

const OPENINGS = [
  'Caller is worried about a young person.',
  'Report received by web form.',
  'A neighbour reports what they saw.',
  'School counsellor reports a concern.',
  'A relative asks for help.',
];
const MIDDLES = [
  'The young person was last seen near a bus station in {city}.',
  'They have been talking to somebody online whom the family does not know.',
  'The person of concern offered a ride and a place to stay.',
  'They were seen getting into a car in {city}.',
  'Messages ask the young person to come to {city}.',
  'The young person said they had work in {city} but gave no address.',
];
const ENDINGS = [
  'Caller asks for a call back.',
  'No further details.',
  'Screenshots are kept by the caller.',
  'The family has been told.',
];

/** A few plain sentences that name no value which is not in the tip's fields. */
export function tipNarrative(
  facts: RowFacts & { readonly car: CarFacts | null; readonly note: string | null },
  random: Random,
): string {
  const middle = random.pick(MIDDLES).replace('{city}', facts.city.name);
  const colour = facts.car && random.chance(0.5) ? ` A ${facts.car.colour} ${facts.car.make} was mentioned.` : '';
  const note = facts.note === null ? '' : ` ${facts.note}`;
  return `${random.pick(OPENINGS)} ${middle}${colour} ${random.pick(ENDINGS)}${note}`;
}

/** The value; of a missing one sometimes what forms are filled with instead. */
export function orPlaceholder(value: string | null, placeholder: string, random: Random): string | null {
  const u = random.unit();
  if (value !== null) return value;
  if (u < 0.06) return placeholder;
  return u < 0.15 ? '' : null;
}
