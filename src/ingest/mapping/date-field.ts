import { DateTime } from 'luxon';
import type { ObservedTime } from '../../domain/interval.js';
import type { BirthDate } from '../../domain/report-draft.js';
import { normaliseBirthDate } from '../../normalise/birth-date.js';
import { type DateOptions, normaliseDate } from '../../normalise/date.js';
import { combineDateTime } from '../../normalise/date-time.js';
import { type Normalised, refuse } from '../../normalise/result.js';
import type { DateRule, DateSpec } from './mapping-document.js';
import type { RowContext } from './row-context.js';
import type { Scope } from './scope.js';
import { columnsOf, compileOptional, compileValue, type Value } from './value.js';

const SECONDS = { seconds: 1, minutes: 60, hours: 3600 } as const;

/** A compiled date of a mapping. */
export interface DateField {
  readonly values: readonly Value[];
  text(scope: Scope): string | null;
  read(scope: Scope, row: RowContext): ObservedTime | null;
  readBirth(scope: Scope, row: RowContext): BirthDate | null;
}

/** @throws AsterismError BAD_MAPPING */
export function compileDate(spec: DateSpec): DateField {
  const rule: DateRule = typeof spec === 'string' || Array.isArray(spec) ? { value: spec } : (spec as DateRule);
  const value = compileValue(rule.value);
  const time = compileOptional(rule.time);
  const end = compileOptional(rule.end);
  const duration = rule.duration ? compileValue(rule.duration.value) : null;
  const field = columnsOf(value);

  const options = (row: RowContext): DateOptions => {
    const order = rule.order ?? row.defaults.dateOrder;
    const zone = rule.zone ?? row.defaults.zone;
    return { now: row.now, ...(order ? { order } : {}), ...(zone ? { zone } : {}) };
  };
  const readText = (text: string, clock: string | null, row: RowContext): Normalised<ObservedTime> => {
    if (clock !== null) return combineDateTime(text, clock, options(row));
    const plain = rule.format ? inFormat(text, rule.format, options(row).zone ?? 'UTC') : text;
    if (plain === null) return refuse('invalid', `the date is not written as ${rule.format}`);
    return normaliseDate(plain, options(row));
  };
  const until = (start: ObservedTime, scope: Scope, row: RowContext): ObservedTime => {
    const endText = end?.one(scope);
    const last = endText && end ? row.notes.take('date', columnsOf(end), endText, readText(endText, null, row)) : null;
    if (last && end && last.to < start.to)
      row.notes.reject('BAD_DATE', 'the end lies before the beginning', columnsOf(end), endText ?? null);
    else if (last) return { ...start, to: last.to };
    const length = duration?.one(scope);
    if (!length || !duration || !rule.duration) return start;
    const seconds = Number(length) * SECONDS[rule.duration.unit];
    if (seconds >= 0 && seconds < 10 * 366 * 86_400)
      return { ...start, to: new Date(Date.parse(start.to) + seconds * 1000).toISOString() };
    row.notes.reject(
      'BAD_DURATION',
      `the duration is not a number of ${rule.duration.unit} up to ten years`,
      columnsOf(duration),
      length,
    );
    return start;
  };

  return {
    values: [value, time, end, duration].filter((one) => one !== null),
    text: (scope) => value.one(scope),
    read(scope, row) {
      const text = value.one(scope);
      if (text === null) return null;
      const start = row.notes.take('date', field, text, readText(text, time?.one(scope) ?? null, row));
      return start && until(start, scope, row);
    },
    readBirth(scope, row) {
      const text = value.one(scope);
      if (text === null) return null;
      const plain = rule.format ? inFormat(text, rule.format, 'UTC') : text;
      const read: Normalised<BirthDate> =
        plain === null
          ? refuse('invalid', `the date is not written as ${rule.format}`)
          : normaliseBirthDate(plain, options(row));
      const birth = row.notes.take('birth', field, text, read);
      return birth && { ...birth, original: text };
    },
  };
}

/** ISO text of a date written in a Luxon pattern, as exact as the pattern; null when it does not fit. */
function inFormat(text: string, format: string, zone: string): string | null {
  const read = DateTime.fromFormat(text, format, { zone, locale: 'en' });
  if (!read.isValid) return null;
  const tokens = format.replace(/'[^']*'/g, '');
  if (/[HhtT]/.test(tokens))
    return read.toUTC().toFormat(/s/.test(tokens) ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm'Z'");
  return read.toFormat(/[dDo]/.test(tokens) ? 'yyyy-MM-dd' : /[ML]/.test(tokens) ? 'yyyy-MM' : 'yyyy');
}
