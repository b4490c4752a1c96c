import type { NumberRange } from '../domain/report-draft.js';
import { rangeOf, splitRange } from './number-range.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { type Normalised, refuse } from './result.js';
import { readText } from './text.js';

const KG_PER_POUND = 0.45359237;
const POUNDS_PER_STONE = 14;
const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,3})?)';
const WEIGHT = new RegExp(`^${NUMBER} ?(kgs?|kilos?|kilograms?|lbs?\\.?|pounds?|#)?$`);
const STONE = new RegExp(`^(\\d{1,2}) ?(?:st\\.?|stones?)(?: ?${NUMBER} ?(?:lbs?\\.?|pounds?)?)?$`);

/** Weight in kg: `120-130 lbs`, `55 kg`, `9 st 4 lb`. @param options `unit` of bare numbers; default lb */
export function normaliseWeight(text: string, options: { readonly unit?: 'lb' | 'kg' } = {}): Normalised<NumberRange> {
  const read = readText(text, 'weight', 80);
  if (!read.ok) return read;
  if (isPlaceholder('measure', read.value)) return placeholder(read.value);
  const ends = splitRange(read.value.toLowerCase());
  const shared = WEIGHT.exec(ends.at(-1) ?? '')?.[2] ?? options.unit ?? 'lb';
  const values = ends.map((end) => kilograms(end, shared));
  if (values.length === 0 || values.length > 2 || values.includes(null)) {
    return refuse('invalid', `"${read.value.slice(0, 40)}" is not a weight; write 120 lb or 55 kg`);
  }
  return rangeOf(values as number[], { min: 0.4, max: 450 }, 1, 'kg');
}

function kilograms(text: string, shared: string): number | null {
  const stone = STONE.exec(text);
  if (stone) return (Number(stone[1]) * POUNDS_PER_STONE + Number((stone[2] ?? '0').replace(',', '.'))) * KG_PER_POUND;
  const weight = WEIGHT.exec(text);
  if (!weight) return null;
  const number = Number((weight[1] ?? '').replace(',', '.'));
  return (weight[2] ?? shared).startsWith('k') ? number : number * KG_PER_POUND;
}
