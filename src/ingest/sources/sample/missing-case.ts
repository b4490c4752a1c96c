import type { City } from './cities.js';
import { makePerson, type Person } from './person.js';
import { rowInstant } from './row-clock.js';
import type { World } from './world.js';

/** Accounts of children are numbered from here, those of planted people after them. */
const CHILD_ACCOUNTS = 200_000;

/** A missing child and who looks for them. */
export interface MissingCase {
  readonly child: Person;
  /** The adult actor who reported the child missing. */
  readonly guardian: number;
  readonly city: City;
  readonly account: string;
}

/** The case that stands in this row of the file of missing children; the same for whoever asks. */
export function missingCase(world: World, row: number): MissingCase {
  const random = world.random('case', row);
  const at = rowInstant(world, 'missingChildren', row);
  const guardian = world.actor(at, random);
  const drawn = makePerson(`child-${row}`, random, [7, 17], at);
  const child = random.chance(0.75) ? { ...drawn, family: world.adult(guardian).family } : drawn;
  return { child, guardian, city: world.home(guardian), account: world.account(CHILD_ACCOUNTS + row) };
}
