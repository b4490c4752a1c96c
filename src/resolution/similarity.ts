import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinklerOf from 'talisman/metrics/jaro-winkler.js';

/** Letters put in, left out, changed or swapped with their neighbour between two texts (Damerau 1964); infinite above `most`. */
export const editsUpTo = (most: number, a: string, b: string): number =>
  Math.abs(a.length - b.length) > most ? Number.POSITIVE_INFINITY : damerauLevenshtein.limited(most, a, b);

/**
 * How alike two texts are, from 0 to 1; their first letters count more (Winkler 1990). 0 when it is certain to be below
 * `least`: most texts have too few letters in common, and counting these takes a tenth of the time.
 */
export const jaroWinkler = (a: string, b: string, least = 0): number =>
  likenessAtMost(a, b) < least ? 0 : jaroWinklerOf(a, b);

/** Winkler's weight of each of up to four first letters in common. */
const PREFIX_WEIGHT = 0.1;

/** Upper bound of the likeness, as if all letters that stand in both texts were matched in order. */
function likenessAtMost(a: string, b: string): number {
  const matched = Math.min(lettersWithin(a, lettersOf(b)), lettersWithin(b, lettersOf(a)));
  if (matched === 0) return a === b ? 1 : 0;
  const jaro = (matched / a.length + matched / b.length + 1) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  // The last digits of the sum may round down.
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro) + 1e-9;
}

/** The letters of a text as bits; letters 32 apart share one, which only makes the bound wider. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i += 1) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function lettersWithin(text: string, bits: number): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (bits & (1 << (text.charCodeAt(i) & 31))) count += 1;
  return count;
}
