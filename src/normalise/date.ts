import { IANAZone } from 'luxon';
import type { DatePrecision, ObservedTime } from '../domain/interval.js';
import { type DateOrder, readDateParts, type WrittenDate } from './date-parts.js';
import { type Span, spanInUtc, spanInZone } from './date-span.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';
import { readTimeParts, type WrittenTime } from './time-parts.js';

/** How to read dates of one field. */
export interface DateOptions {
  /** Order of numeric dates; without it `03/04/2009` is refused, `24/08/2017` is not. */
  readonly order?: DateOrder;
  /** IANA zone of texts that name none; default UTC. */
  readonly zone?: string;
  /** The present, for two-digit years and for dates that cannot have been yet; default the clock. */
  readonly now?: Date;
  /** Allow dates more than a year ahead. */
  readonly future?: boolean;
}

/** Records before this are not about anybody the graph can help. */
const FIRST = Date.UTC(1800, 0);
const LAST = Date.UTC(2200, 0);
const YEAR_MS = 366 * 86_400_000;
const EPOCH = /^(\d{10})(?:\.(\d{1,9}))?$|^(\d{13})$/;
/** An instant as software writes it. It is tried before all else: the other readings take twenty times as long. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;
/** What most other systems export. It is tried before words and numbers, since finding out that a text is none of the others takes ten times as long. */
const ISO_WITH_TIME = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}.*)$/;
const WITH_TIME = /^(.*?\d{4}|.*?\d|\d{8})(?:t|,? at |, |\s+)(\d{1,2}(?::\d{2}.*| ?[ap]\.?m\b.*|\d{2}(?: ?hrs?)?))$/;

/**
 * A date or time as the interval of its precision, half-open and in UTC: ISO 8601, epoch seconds and
 * milliseconds, numeric dates, dates with an English month, each with or without a time and a zone.
 */
export function normaliseDate(text: string, options: DateOptions = {}): Normalised<ObservedTime> {
  const instant = INSTANT.exec(text);
  if (instant) {
    const exact = fromInstant(text, instant[1] !== undefined, options);
    if (exact?.ok) return exact;
  }
  const read = readText(text, 'date', 80);
  if (!read.ok) return read;
  if (isPlaceholder('date', read.value)) return placeholder(read.value);
  const now = options.now ?? new Date();
  const lower = read.value.toLowerCase().replace(/ +/g, ' ');
  const epoch = EPOCH.exec(lower);
  if (epoch) return fromEpoch(epoch, now, options);
  const stamp = /^(\d{8})(\d{2})(\d{2})(\d{2})$/.exec(lower);
  const whole = stamp ? `${stamp[1]}t${stamp[2]}:${stamp[3]}:${stamp[4]}` : lower;
  const year = now.getUTCFullYear();
  const iso = ISO_WITH_TIME.exec(whole);
  const alone = iso ? null : readDateParts(whole, options.order, year);
  if (alone && !('problem' in alone)) return observedTime(alone, null, now, options);
  const [, day = '', clock = ''] = iso ?? WITH_TIME.exec(whole) ?? [];
  const time = readTimeParts(clock);
  const date = time
    ? readDateParts(day.replace(/[,\s]+$/, ''), options.order, year)
    : (alone ?? readDateParts(whole, options.order, year));
  return 'problem' in date ? refuse('invalid', date.problem) : observedTime(date, time, now, options);
}

/** The interval of a date and, when it names a day, a time. */
export function observedTime(
  date: WrittenDate,
  time: WrittenTime | null,
  now: Date,
  options: DateOptions,
): Normalised<ObservedTime> {
  const zone = time?.zone ?? options.zone ?? 'UTC';
  if (!/^utc/i.test(zone) && !IANAZone.create(zone).isValid) {
    return refuse('invalid', `"${zone.slice(0, 40)}" is not a time zone; write an IANA name such as America/Chicago`);
  }
  if (time && date.day === undefined) return refuse('invalid', 'a time needs a day; the date has none');
  if (time?.hour === 24 && (time.minute ?? 0) + (time.second ?? 0) > 0) {
    return refuse('invalid', 'there is no time after 24:00');
  }
  const precision = precisionOf(date, time);
  const span = zone === 'UTC' ? spanInUtc(date, time, precision) : spanInZone(date, time, precision, zone);
  return span ? bounded(span, precision, now, options) : refuse('invalid', 'the calendar has no such day; check it');
}

function precisionOf(date: WrittenDate, time: WrittenTime | null): DatePrecision {
  if (!time) return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
  if (time.millisecond !== undefined) return 'millisecond';
  return time.second !== undefined ? 'second' : time.minute !== undefined ? 'minute' : 'hour';
}

/** Null when the calendar or the clock has no such time: the other readings say what is wrong with it. */
function fromInstant(text: string, hasMillis: boolean, options: DateOptions): Normalised<ObservedTime> | null {
  const from = Date.parse(text);
  if (Number.isNaN(from) || new Date(from).toISOString().slice(0, 19) !== text.slice(0, 19)) return null;
  const span: Span = [from, from + (hasMillis ? 1 : 1000)];
  return bounded(span, hasMillis ? 'millisecond' : 'second', options.now ?? new Date(), options);
}

function fromEpoch(
  [, seconds, fraction, millis]: RegExpExecArray,
  now: Date,
  options: DateOptions,
): Normalised<ObservedTime> {
  const exact = millis ?? `${seconds}${(fraction ?? '').padEnd(3, '0').slice(0, 3)}`;
  const precision = millis || fraction ? 'millisecond' : 'second';
  return bounded([Number(exact), Number(exact) + (precision === 'second' ? 1000 : 1)], precision, now, options);
}

function bounded(
  [from, to]: Span,
  precision: DatePrecision,
  now: Date,
  options: DateOptions,
): Normalised<ObservedTime> {
  if (from < FIRST) return refuse('invalid', 'this is before the year 1800; look at the original again');
  if ((from > now.getTime() + YEAR_MS && !options.future) || from > LAST) {
    return refuse('invalid', 'this date lies ahead; look at the original, or allow future dates for this field');
  }
  return accept({ from: new Date(from).toISOString(), to: new Date(to).toISOString(), precision });
}
