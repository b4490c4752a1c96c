import type { Comparison } from '../comparison.js';
import type { DaySpan } from '../person-record.js';
import { birthText } from '../person-texts.js';
import { editsUpTo } from '../similarity.js';

const LEVELS = [
  'same day',
  'one digit differs',
  'day and month swapped',
  'agree as far as known',
  'same year, two digits differ',
  'two digits differ',
  'same year',
  'different',
] as const;
const [SAME, ONE_DIGIT, SWAPPED, OVERLAP, SAME_YEAR_CLOSE, TWO_DIGITS, SAME_YEAR, DIFFERENT] =
  LEVELS.keys() as unknown as [0, 1, 2, 3, 4, 5, 6, 7];

const isDay = ({ from, to }: DaySpan): boolean => from === to;

/** What forms make of a date of which only the year is known. */
const isNewYear = (date: DaySpan): boolean => date.from.endsWith('0101') && (isDay(date) || date.to.endsWith('1231'));

/** Compares dates of birth with the errors that forms have: one digit, neighbours swapped, day for month. */
export const birthDateComparison: Comparison<DaySpan> = {
  name: 'birth date',
  levels: LEVELS,
  feature: ({ birth }) => birth,
  key: birthText,
  fromKey: (key) => ({ from: key.slice(0, 8), to: key.slice(8) }),
  level(a, b) {
    const sameYear = a.from.slice(0, 4) === b.from.slice(0, 4);
    // Only the year is known of one of them at least.
    if (sameYear && (isNewYear(a) || isNewYear(b))) return OVERLAP;
    if (!isDay(a) || !isDay(b)) return a.from <= b.to && b.from <= a.to ? OVERLAP : DIFFERENT;
    const [x, y] = [a.from, b.from];
    if (x === y) return SAME;
    const edits = editsUpTo(2, x, y);
    if (edits <= 1) return ONE_DIGIT;
    if (sameYear && x.slice(4, 6) === y.slice(6) && x.slice(6) === y.slice(4, 6)) return SWAPPED;
    if (edits <= 2) return sameYear ? SAME_YEAR_CLOSE : TWO_DIGITS;
    return sameYear ? SAME_YEAR : DIFFERENT;
  },
  terms: (birth) => (isDay(birth) && !isNewYear(birth) ? [birth.from] : []),
};
