import { normaliseBirthDate } from '../../normalise/birth-date.js';
import { normaliseDate } from '../../normalise/date.js';
import type { DateOrder } from '../../normalise/date-parts.js';
import type { Normalised } from '../../normalise/result.js';
import type { DaySpan } from '../../resolution/person-record.js';

/** A day with the year first, whether there is such a day or not. */
const YEAR_FIRST = /^(?!0000|9999)(\d{4})\D?(\d{2})\D?(\d{2})$/;
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

/** Reads a date as it stands; where day and month could be either, in the order. */
function inOrder<T>(read: (options: { readonly order?: DateOrder }) => Normalised<T>, order: DateOrder): Normalised<T> {
  const asWritten = read({});
  if (asWritten.ok) return asWritten;
  const ordered = read({ order });
  return ordered.ok ? ordered : asWritten;
}

/**
 * A date of birth as the days that it may mean, or null.
 *
 * @param order of day, month and year where the text leaves it open (04/03/2009); comparing takes them for swapped where
 *   another record has the other order
 */
export function birthOfRow(text: string, order: DateOrder = 'mdy'): DaySpan | null {
  if (!text) return null;
  const day = plainDay(text);
  if (day !== null) return { from: day, to: day };
  const read = inOrder((options) => normaliseBirthDate(text, options), order);
  if (read.ok) {
    const { from, to, precision } = read.value;
    return {
      from: digitsOf(from),
      to: precision === 'day' ? digitsOf(from) : digitsOf(new Date(Date.parse(to) - 1).toISOString()),
    };
  }
  // A date that does not exist still differs from the true one in a digit or two.
  const [, year, month, dayOfMonth] = (read.why === 'invalid' && YEAR_FIRST.exec(text)) || [];
  if (year === undefined) return null;
  const digits = `${year}${month}${dayOfMonth}`;
  return { from: digits, to: digits };
}

/** The first day that a date or time means, as `YYYYMMDD`, or null. @param order see {@link birthOfRow} */
export function dayOf(text: string, order: DateOrder = 'mdy'): string | null {
  const read = text ? inOrder((options) => normaliseDate(text, options), order) : null;
  return read?.ok ? digitsOf(read.value.from) : null;
}
