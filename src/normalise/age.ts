import type { NumberRange } from '../domain/report-draft.js';
import { rangeOf, splitRange } from './number-range.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** How many of a unit make a year. */
const PER_YEAR: Readonly<Record<string, number>> = { y: 1, m: 12, w: 52, d: 365 };
const AGE =
  /^(\d{1,3}(?:\.\d{1,2})?) ?(?:(years?|yrs?\.?|yo?|y\/o|months?|mos?\.?|m|weeks?|wks?\.?|w|days?|d)\b\.?(?: old| of age)?)?$/;
const DECADE = /^(early|mid|late)? ?(\d)0'?s$/;
const TEENS: Readonly<Record<string, NumberRange>> = {
  teen: { min: 13, max: 19 },
  teens: { min: 13, max: 19 },
  teenager: { min: 13, max: 19 },
  newborn: { min: 0, max: 0 },
};

/** Age in whole years: `15`, `15 yrs old`, `14-16`, `8 months` (0), `mid 20s`. Parts of a year count down to the last birthday. */
export function normaliseAge(text: string): Normalised<NumberRange> {
  const read = readText(text, 'age', 80);
  if (!read.ok) return read;
  const lower = read.value.toLowerCase().replace(/^(?:age|aged)[:\s]+/, '');
  const named = Object.hasOwn(TEENS, lower) ? TEENS[lower] : decade(lower);
  if (named) return accept(named);
  if (!/^0+$/.test(lower) && isPlaceholder('measure', read.value)) return placeholder(read.value);
  const ends = splitRange(lower.replace(/-(?=(?:year|month|week|day|old)s?\b)/g, ' ').replace(/y\/o/g, 'yo'));
  const shared = AGE.exec(ends.at(-1) ?? '')?.[2] ?? 'y';
  const values = ends.map((end) => years(end, shared));
  if (values.length === 0 || values.length > 2 || values.includes(null)) {
    return refuse('invalid', `"${read.value.slice(0, 40)}" is not an age; write 15, 14-16 or 8 months`);
  }
  return rangeOf(values as number[], { min: 0, max: 125 }, 0, 'years');
}

function years(text: string, shared: string): number | null {
  const found = AGE.exec(text);
  if (!found) return null;
  return Math.floor(Number(found[1]) / (PER_YEAR[(found[2] ?? shared)[0] ?? 'y'] ?? 1));
}

function decade(text: string): NumberRange | null {
  const found = DECADE.exec(text);
  if (!found || found[2] === '0') return null;
  const start = Number(found[2]) * 10;
  if (found[1] === 'early') return { min: start, max: start + 3 };
  if (found[1] === 'mid') return { min: start + 4, max: start + 6 };
  return found[1] === 'late' ? { min: start + 7, max: start + 9 } : { min: start, max: start + 9 };
}
