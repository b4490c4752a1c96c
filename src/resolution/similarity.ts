import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import jaroWinklerOf from 'talisman/metrics/jaro-winkler.js';

/** Letters put in, left out, changed or swapped with their neighbour between two texts (Damerau 1964); infinite above `most`. */
export const editsUpTo = (most: number, a: string, b: string): number =>
  Math.abs(a.length - b.length) > most ? Number.POSITIVE_INFINITY : damerauLevenshtein.limited(most, a, b);

/** How alike two texts are, from 0 to 1; their first letters count more (Winkler 1990). */
export const jaroWinkler = (a: string, b: string): number => jaroWinklerOf(a, b);
