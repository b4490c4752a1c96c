import { normaliseBirthDate } from '../../normalise/birth-date.js';
import { normaliseDate } from '../../normalise/date.js';
import type { DaySpan } from '../../resolution/person-record.js';

const DIGITS = /^(?!0000|9999)\d{8}$/;
const digitsOf = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** Years for which a day as most systems write it needs no further reading: nobody's placeholder, and people of that age live. */
const YEARS = 120;

/** The day of a plain ISO date, as digits; null where it takes more to know. */
function plainDay(text: string): string | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const day = Date.parse(text);
  const age = Date.now() - day;
  // A day that the month lacks is not a number, or another day.
  if (!(age >= 0 && age < YEARS * 365 * DAY_MS) || new Date(day).getUTCDate() !== Number(parts[3])) return null;
  return `${parts[1]}${parts[2]}${parts[3]}`;
}

/** A date of birth as the days that it may mean, or null. */
export function birthOfRow(text: string): DaySpan | null {
  if (!text) return null;
  const day = plainDay(text);
  if (day !== null) return { from: day, to: day };
  const read = normaliseBirthDate(text);
  if (read.ok) {
    const { from, to, precision } = read.value;
    return {
      from: digitsOf(from),
      to: precision === 'day' ? digitsOf(from) : digitsOf(new Date(Date.parse(to) - 1).toISOString()),
    };
  }
  // A date that does not exist still differs from the true one in a digit or two.
  const digits = text.replaceAll(/\D/g, '');
  return read.why === 'invalid' && DIGITS.test(digits) ? { from: digits, to: digits } : null;
}

/** The first day that a date or time means, as `YYYYMMDD`, or null. */
export function dayOf(text: string): string | null {
  const read = text ? normaliseDate(text) : null;
  return read?.ok ? digitsOf(read.value.from) : null;
}
