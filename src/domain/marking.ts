import { AsterismError } from './errors.js';

/** Levels a report can be marked with, lowest first. */
export const LEVELS = ['OPEN', 'RESTRICTED', 'CONFIDENTIAL', 'SEALED'] as const;
export type Level = (typeof LEVELS)[number];

/** Level and compartments. Written `LEVEL` or `LEVEL//A,B` with the compartments sorted. */
export interface Marking {
  readonly level: Level;
  readonly compartments: readonly string[];
}

/** What a caller may see: markings of at most this level whose compartments are all held. `'*'` holds every compartment. */
export interface Clearance {
  readonly level: Level;
  readonly compartments: readonly string[] | '*';
}

const COMPARTMENT = /^[A-Z0-9][A-Z0-9:_.-]{0,62}$/;

/** Canonical text of a marking; the key of its node and the value on reports. */
export function formatMarking(marking: Marking): string {
  const compartments = [...new Set(marking.compartments)].sort();
  return compartments.length ? `${marking.level}//${compartments.join(',')}` : marking.level;
}

/** Reads `LEVEL` or `LEVEL//A,B`, any case. @throws AsterismError BAD_MARKING */
export function parseMarking(text: string): Marking {
  const [level = '', rest, ...more] = text.trim().toUpperCase().split('//');
  const compartments = (rest ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const known = (LEVELS as readonly string[]).includes(level.trim());
  if (!known || more.length || !compartments.every((part) => COMPARTMENT.test(part))) {
    throw new AsterismError(
      'BAD_MARKING',
      `"${text.slice(0, 80)}" is not a marking. Write ${LEVELS.join(', ')}, or a level with compartments such as RESTRICTED//CASE-12,VICE.`,
    );
  }
  return { level: level.trim() as Level, compartments: [...new Set(compartments)].sort() };
}

/** The marking of a whole made of both: the higher level, all compartments. */
export function joinMarkings(a: Marking, b: Marking): Marking {
  const level = LEVELS.indexOf(a.level) >= LEVELS.indexOf(b.level) ? a.level : b.level;
  return { level, compartments: [...new Set([...a.compartments, ...b.compartments])].sort() };
}

/** True when the clearance's level is high enough and it holds all the marking's compartments. */
export function maySee(clearance: Clearance, marking: Marking): boolean {
  if (LEVELS.indexOf(clearance.level) < LEVELS.indexOf(marking.level)) return false;
  const held = clearance.compartments;
  return held === '*' || marking.compartments.every((part) => held.includes(part));
}

/** Clearance that sees everything. */
export const FULL_CLEARANCE: Clearance = { level: 'SEALED', compartments: '*' };
