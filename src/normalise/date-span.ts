import { LRUCache } from 'lru-cache';
import { DateTime } from 'luxon';
import type { DatePrecision } from '../domain/interval.js';
import type { WrittenDate } from './date-parts.js';
import type { WrittenTime } from './time-parts.js';

/** Start and end in milliseconds since 1970, half-open. */
export type Span = readonly [number, number];

const FIELDS: readonly DatePrecision[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];

/** The span of a moment of this precision in UTC, or null when the calendar lacks it. Plain arithmetic: 20 times faster than zones. */
export function spanInUtc(date: WrittenDate, time: WrittenTime | null, precision: DatePrecision): Span | null {
  const { year, month = 1, day = 1 } = date;
  const { hour = 0, minute = 0, second = 0, millisecond = 0 } = time ?? {};
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCFullYear() !== year || calendar.getUTCMonth() !== month - 1) return null;
  const at = [year, month - 1, day, hour, minute, second, millisecond] as const;
  const step = FIELDS.map((field, index) => (at[index] ?? 0) + (field === precision ? 1 : 0));
  const [y = 0, mo = 0, ...rest] = step;
  return [Date.UTC(...at), Date.UTC(y, mo, ...rest)];
}

const MINUTE_MS = 60_000;
/** Days of zones remembered: luxon asks the system for every offset, which takes about 20 µs. */
const offsets = new LRUCache<string, { readonly minutes: number | null }>({ max: 10_000 });

/** The same in a zone that luxon knows: days of 23 and 25 hours, times that a change of clocks leaves out move on. */
export function spanInZone(
  date: WrittenDate,
  time: WrittenTime | null,
  precision: DatePrecision,
  zone: string,
): Span | null {
  const minutes = offsetOfDay(date, zone);
  const span = minutes === null ? null : spanInUtc(date, time, precision);
  if (span === null || minutes === null) return spanByCalendar(date, time, precision, zone);
  return [span[0] - minutes * MINUTE_MS, span[1] - minutes * MINUTE_MS];
}

/** Minutes ahead of UTC that hold all through a day, or null when it is no single day or its clocks are changed. */
function offsetOfDay({ year, month, day }: WrittenDate, zone: string): number | null {
  if (month === undefined || day === undefined) return null;
  const key = `${zone} ${year}-${month}-${day}`;
  const known = offsets.get(key);
  if (known) return known.minutes;
  const start = DateTime.fromObject({ year, month, day }, { zone });
  const end = start.plus({ days: 1 });
  const minutes = start.isValid && start.hour === 0 && start.offset === end.offset ? start.offset : null;
  offsets.set(key, { minutes });
  return minutes;
}

function spanByCalendar(
  date: WrittenDate,
  time: WrittenTime | null,
  precision: DatePrecision,
  zone: string,
): Span | null {
  const { hour = 0, minute = 0, second = 0, millisecond = 0 } = time ?? {};
  const midnight = hour === 24;
  const local = DateTime.fromObject({ ...date, hour: midnight ? 0 : hour, minute, second, millisecond }, { zone });
  if (!local.isValid) return null;
  const start = midnight ? local.plus({ days: 1 }) : local;
  return [start.toMillis(), start.plus({ [precision]: 1 }).toMillis()];
}
