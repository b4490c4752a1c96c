import jaroWinklerOf from 'talisman/metrics/jaro-winkler.js';

/** More than any number of edits, and an integer: adding to infinity would make an object. */
const NEVER = 2 ** 30;

/**
 * Letters put in, left out, changed or swapped with their neighbour between two texts, no letter touched twice (Damerau
 * 1964, as "optimal string alignment"); infinite above `most`. Tries the few ways there are to spend so few edits, so
 * that two texts with little in common cost some looks at letters and no memory.
 */
export function editsUpTo(most: number, a: string, b: string): number {
  const edits = editsFrom(most, a, 0, b, 0);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

function editsFrom(most: number, a: string, fromA: number, b: string, fromB: number): number {
  let i = fromA;
  let j = fromB;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const restA = a.length - i;
  const restB = b.length - j;
  if (Math.abs(restA - restB) > most) return NEVER;
  if (restA === 0 || restB === 0) return restA + restB;
  if (most < 1) return NEVER;
  let best = NEVER;
  if (a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j))
    best = 1 + editsFrom(most - 1, a, i + 2, b, j + 2);
  // Each further way must do better than the best so far.
  best = Math.min(best, 1 + editsFrom(Math.min(most, best - 1) - 1, a, i + 1, b, j + 1));
  best = Math.min(best, 1 + editsFrom(Math.min(most, best - 1) - 1, a, i + 1, b, j));
  return Math.min(best, 1 + editsFrom(Math.min(most, best - 1) - 1, a, i, b, j + 1));
}

/** How alike two texts are, from 0 to 1; their first letters count more (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > BITS || b.length > BITS) return jaroWinklerOf(a, b);
  const jaro = a.length > b.length ? jaroOf(b, a) : jaroOf(a, b);
  if (jaro < 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Letters whose matches fit the bits of a small integer, which costs no memory. */
const BITS = 30;

/** Likeness after Jaro (1989) of two texts, the shorter first, neither above `BITS` letters. */
function jaroOf(short: string, long: string): number {
  const reach = Math.max((long.length >> 1) - 1, 0);
  let matches = 0;
  let inShort = 0;
  let inLong = 0;
  for (let i = 0; i < short.length; i += 1) {
    const letter = short.charCodeAt(i);
    const end = Math.min(i + reach + 1, long.length);
    for (let j = Math.max(i - reach, 0); j < end; j += 1)
      if (long.charCodeAt(j) === letter && !(inLong & (1 << j))) {
        inLong |= 1 << j;
        inShort |= 1 << i;
        matches += 1;
        break;
      }
  }
  if (matches === 0) return 0;
  let outOfOrder = 0;
  for (let i = 0, j = 0; i < short.length; i += 1) {
    if (!(inShort & (1 << i))) continue;
    while (!(inLong & (1 << j))) j += 1;
    if (short.charCodeAt(i) !== long.charCodeAt(j)) outOfOrder += 1;
    j += 1;
  }
  const swaps = outOfOrder >> 1;
  return (matches / short.length + matches / long.length + (matches - swaps) / matches) / 3;
}
