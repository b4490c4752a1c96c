import type { BirthDate } from '../domain/report-draft.js';
import { type DateOptions, normaliseDate } from './date.js';
import { accept, type Normalised, refuse } from './result.js';
import { tidyText } from './text.js';

const YEAR_MS = 365.25 * 86_400_000;
/** A little over the longest life on record (122 years). */
const OLDEST = 125;

/** A date of birth: a date (a time is dropped to its day, in UTC) that is not ahead of now and not older than anybody. */
export function normaliseBirthDate(text: string, options: DateOptions = {}): Normalised<BirthDate> {
  const written = tidyText(text.slice(0, 200)).replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/i, '');
  const date = normaliseDate(text.length > 200 ? text : written, { zone: 'UTC', ...options });
  if (!date.ok) return date;
  const now = (options.now ?? new Date()).getTime();
  const { from, to, precision } = date.value;
  if (Date.parse(from) > now)
    return refuse('invalid', 'a date of birth cannot lie ahead; check the century and the order');
  if (now - Date.parse(to) > OLDEST * YEAR_MS)
    return refuse('invalid', `nobody is over ${OLDEST} years old; check the year`);
  if (precision === 'year' || precision === 'month' || precision === 'day')
    return accept({ from, to, precision, original: tidyText(text) });
  const day = normaliseDate(from.slice(0, 10), { now: new Date(now) });
  if (!day.ok) return day;
  return accept({ from: day.value.from, to: day.value.to, precision: 'day', original: tidyText(text) });
}
