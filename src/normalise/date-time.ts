import type { ObservedTime } from '../domain/interval.js';
import { type DateOptions, normaliseDate, observedTime } from './date.js';
import { readDateParts } from './date-parts.js';
import { isPlaceholder } from './placeholder.js';
import { type Normalised, refuse } from './result.js';
import { readText } from './text.js';
import { readTimeParts } from './time-parts.js';

/** A date and a time of day from two fields; without a time it is the date alone. */
export function combineDateTime(
  dateText: string,
  timeText: string,
  options: DateOptions = {},
): Normalised<ObservedTime> {
  const alone = normaliseDate(dateText, options);
  if (!alone.ok) return alone;
  const read = readText(timeText, 'time', 60);
  if (!read.ok && read.why === 'invalid') return read;
  if (!read.ok || isPlaceholder('date', read.value)) return alone;
  if (alone.value.precision !== 'day')
    return refuse('invalid', `a time needs a date with a day; the date has the precision ${alone.value.precision}`);
  const time = readTimeParts(read.value.toLowerCase());
  if (time === null) return refuse('invalid', `"${read.value.slice(0, 40)}" is not a time; write 17:07 or 5:07 pm`);
  const now = options.now ?? new Date();
  const day = readText(dateText, 'date', 80);
  const date = day.ok
    ? readDateParts(day.value.toLowerCase(), options.order, now.getUTCFullYear())
    : { problem: day.reason };
  return 'problem' in date ? refuse('invalid', date.problem) : observedTime(date, time, now, options);
}
