import { checkDigitFits } from '../normalise/identity-number.js';
import { birthSpan, yearsBetween } from './birth-span.js';
import type { DaySpan, PersonRecord } from './person-record.js';
import { editsUpTo } from './similarity.js';

/** Why two records cannot be of one person. */
export interface Veto {
  readonly code: 'SAME_REPORT' | 'IDENTITY_NUMBERS_DIFFER' | 'BIRTH_DATES_EXCLUDE';
  /** For people to read. */
  readonly reason: string;
}

/** Match weight of a vetoed pair: as a probability nothing, and no evidence makes up for it. */
export const VETO_WEIGHT = -100;

/** Years by which an age may be guessed wrong, and a year of birth written down wrong. */
const SLACK_YEARS = 3;
/** Letters by which two writings of one number may differ, two errors at most. */
const MOST_ERRORS = 2;

/** National numbers without their country: two of them may be of two kinds, and then both are right. */
const ANY_KIND = 'nationalId:';

/** Facts in which there are no errors of the kind that other fields have. */
export type HardFacts = Pick<PersonRecord, 'id' | 'reportId' | 'identityNumbers'>;

/** A hard fact that speaks against two records being of one person, or null. Records without the facts are never vetoed. */
export const vetoOf = (a: PersonRecord, b: PersonRecord): Veto | null => factVetoOf(a, b) ?? birthVeto(a, b);

/**
 * The same but for dates of birth. In a table such a date is a field like others, and whole dates get overwritten: of the
 * true pairs of fake_1000 one in seven has dates that exclude each other. There it is left to the comparison.
 */
export function factVetoOf(a: HardFacts, b: HardFacts): Veto | null {
  if (a.reportId && a.reportId === b.reportId && a.id !== b.id)
    return { code: 'SAME_REPORT', reason: 'One report tells of both, as two people.' };
  return identityVeto(a.identityNumbers ?? [], b.identityNumbers ?? []);
}

function identityVeto(a: readonly string[], b: readonly string[]): Veto | null {
  if (a.length === 0 || b.length === 0) return null;
  for (const x of a) {
    const kind = x.slice(0, x.indexOf(':') + 1);
    if (kind === ANY_KIND) continue;
    const theirs = b.filter((number) => number.startsWith(kind));
    const mine = a.filter((number) => number.startsWith(kind));
    if (theirs.length === 0 || mine.some((one) => theirs.some((other) => mayBeOne(one, other)))) continue;
    return {
      code: 'IDENTITY_NUMBERS_DIFFER',
      reason: `Their numbers of the kind ${kind.slice(0, -1)} differ, by more than errors of writing.`,
    };
  }
  return null;
}

/** Two numbers whose check digits are both right are two numbers; without check digits one may be the other with an error. */
const mayBeOne = (x: string, y: string): boolean =>
  x === y || (editsUpTo(MOST_ERRORS, x, y) <= MOST_ERRORS && !(checkDigitFits(x) && checkDigitFits(y)));

function birthVeto(a: PersonRecord, b: PersonRecord): Veto | null {
  if (!(a.birth || a.age) || !(b.birth || b.age)) return null;
  const [x, y] = [birthSpan(a), birthSpan(b)];
  if (!x || !y || yearsBetween(x, y) <= SLACK_YEARS) return null;
  if (a.birth && b.birth && explainedByErrors(x, y)) return null;
  return {
    code: 'BIRTH_DATES_EXCLUDE',
    reason: `One was born ${spanText(x)}, the other ${spanText(y)}${a.birth && b.birth ? '' : ', as their ages say'}.`,
  };
}

/** Whole dates may have two errors (a wrong century is two digits), years alone one. */
const explainedByErrors = (x: DaySpan, y: DaySpan): boolean =>
  x.from === x.to && y.from === y.to
    ? editsUpTo(MOST_ERRORS, x.from, y.from) <= MOST_ERRORS
    : editsUpTo(1, x.from.slice(0, 4), y.from.slice(0, 4)) <= 1;

const written = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
const spanText = ({ from, to }: DaySpan): string =>
  from === to ? `on ${written(from)}` : `between ${written(from)} and ${written(to)}`;
