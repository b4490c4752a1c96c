import type { NumberRange } from '../domain/report-draft.js';
import type { DaySpan, PersonRecord } from './person-record.js';

const yearsBefore = (day: string, years: number, days: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)) - years, Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)) + days))
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');

/** When somebody was born who is of an age, in whole years, on a day. */
export const bornAtAge = (age: NumberRange, on: string): DaySpan => ({
  from: yearsBefore(on, age.max + 1, 1),
  to: yearsBefore(on, age.min, 0),
});

/** When the person may have been born: the date if there is one, else what follows from the age; null when neither is known. */
export function birthSpan({ birth, age, observedOn }: PersonRecord): DaySpan | null {
  if (birth) return birth;
  return age && observedOn ? bornAtAge(age, observedOn) : null;
}

const DAYS_A_YEAR = 365.2425;

/** Days since the beginning of the year 0 of the calendar, good to a day or two; only differences mean something. */
export const dayNumber = (day: string): number =>
  Number(day.slice(0, 4)) * DAYS_A_YEAR + (Number(day.slice(4, 6)) - 1) * 30.44 + Number(day.slice(6, 8));

/** Years between two spans, 0 where they meet. */
export const yearsBetween = (a: DaySpan, b: DaySpan): number =>
  Math.max(0, dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to)) / DAYS_A_YEAR;

/** Age in years on a day, from the middle of the span of birth. */
export const ageOn = (birth: DaySpan, day: string): number =>
  (dayNumber(day) - (dayNumber(birth.from) + dayNumber(birth.to)) / 2) / DAYS_A_YEAR;
