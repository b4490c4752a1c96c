import type { NumberRange } from '../domain/report-draft.js';
import { accept, type Normalised, refuse } from './result.js';

/** What separates the ends of a range, in folded lower-case text. */
const BETWEEN = /\s*(?:-|\bto\b|\band\b|~|\/)\s*/;

/** Splits `120-130 lbs` or `between 5'2" and 5'4"` into its one or two ends, lead-in words left out. */
export function splitRange(text: string): readonly string[] {
  return text
    .replace(/^(?:between|from|approx(?:imately)?\.?|about|around|circa|ca\.?|c\.|est(?:imated)?\.?|~|=)\s*/, '')
    .split(BETWEEN)
    .map((end) => end.trim())
    .filter(Boolean);
}

/** The closed range of one or two numbers rounded to `decimals`, which must lie in the given bounds. */
export function rangeOf(
  values: readonly number[],
  bounds: NumberRange,
  decimals: number,
  unit: string,
): Normalised<NumberRange> {
  const min = Number(Math.min(...values).toFixed(decimals));
  const max = Number(Math.max(...values).toFixed(decimals));
  if (!Number.isFinite(min) || min < bounds.min || max > bounds.max) {
    return refuse(
      'invalid',
      `${min === max ? min : `${min} to ${max}`} ${unit} is not possible; check number and unit`,
    );
  }
  return accept({ min, max });
}
