import type { NumberRange } from '../domain/report-draft.js';
import { rangeOf, splitRange } from './number-range.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { type Normalised, refuse } from './result.js';
import { readText } from './text.js';

const CM_PER_INCH = 2.54;
const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,3})?)';
const FEET = new RegExp(`^(\\d{1,2}) ?(?:'|feet|foot|ft\\.?|f)(?:[ ,-]*${NUMBER} ?(?:"|''|inches|inch|in\\.?|i)?)?$`);
const UNITS = new RegExp(`^${NUMBER} ?(cm|centimet(?:er|re)s?|m|met(?:er|re)s?|"|''|in\\.?|inch(?:es)?)?$`);

/** Height in cm: `5'7"`, `5 ft 7 in`, `507` (feet and inches as police write them), `67` (inches), `170 cm`, `1.70 m`, ranges. */
export function normaliseHeight(text: string, options: { readonly unit?: 'in' | 'cm' } = {}): Normalised<NumberRange> {
  const read = readText(text, 'height', 80);
  if (!read.ok) return read;
  if (isPlaceholder('measure', read.value)) return placeholder(read.value);
  const lower = read.value
    .toLowerCase()
    .replace(/[’‘′`]/g, "'")
    .replace(/[”“″]/g, '"')
    .replace(/'{2}/g, '"');
  const single = centimetres(lower, null, options.unit);
  if (single !== null) return rangeOf([single], { min: 25, max: 275 }, 1, 'cm');
  const ends = splitRange(lower.replace(/(\d)' ?-(?=\d)/g, "$1'").replace(/(ft\.?|feet)-(?=\d)/g, '$1 '));
  const unit = unitOf(ends.at(-1) ?? '');
  const values = ends.map((end) => centimetres(end, unit, options.unit));
  if (values.length === 0 || values.length > 2 || values.includes(null)) {
    return refuse('invalid', `"${read.value.slice(0, 40)}" is not a height; write 5'7" or 170 cm`);
  }
  return rangeOf(values as number[], { min: 25, max: 275 }, 1, 'cm');
}

function unitOf(text: string): string | null {
  return UNITS.exec(text)?.[2] ?? null;
}

function centimetres(text: string, shared: string | null, assumed: 'in' | 'cm' | undefined): number | null {
  const feet = FEET.exec(text);
  if (feet) {
    const inches = Number((feet[2] ?? '0').replace(',', '.'));
    return inches < 12 ? (Number(feet[1]) * 12 + inches) * CM_PER_INCH : null;
  }
  const measured = UNITS.exec(text);
  if (!measured) return null;
  const number = Number((measured[1] ?? '').replace(',', '.'));
  const unit = measured[2] ?? shared;
  if (unit?.startsWith('c')) return number;
  if (unit?.startsWith('m')) return number * 100;
  if (unit) return number * CM_PER_INCH;
  if (assumed === 'cm') return number;
  const police = /^([2-8])(0\d|1[01])$/.exec(text);
  if (police && assumed === 'in') return (Number(police[1]) * 12 + Number(police[2])) * CM_PER_INCH;
  if (assumed === 'in' || number <= 96) return number > 3 ? number * CM_PER_INCH : number * 100;
  return police && number >= 300 ? (Number(police[1]) * 12 + Number(police[2])) * CM_PER_INCH : number;
}
