import { normaliseBirthDate } from '../../normalise/birth-date.js';
import { normaliseDate } from '../../normalise/date.js';
import type { DaySpan } from '../../resolution/person-record.js';

const DIGITS = /^(?!0000|9999)\d{8}$/;
const digitsOf = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');

/** A date of birth as the days that it may mean, or null. */
export function birthOfRow(text: string): DaySpan | null {
  if (!text) return null;
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
