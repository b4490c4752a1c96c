import { editsUpTo } from '../similarity.js';
import type { NameWord } from './name-word.js';

type Letters = Pick<NameWord, 'text' | 'letters'>;

/** Whether two words are at most so many edits apart. Each edit changes at most two of the letters that stand in a word. */
export const areWithinEdits = (most: number, x: Letters, y: Letters): boolean =>
  bitsIn(x.letters ^ y.letters) <= 2 * most && editsUpTo(most, x.text, y.text) <= most;

/** A bound that the likeness after Jaro does not exceed, from the letters that only one of the words has. */
export function mostAlike(x: Letters, y: Letters): number {
  const [a, b] = [x.text.length, y.text.length];
  const matches = Math.min(a - bitsIn(x.letters & ~y.letters), b - bitsIn(y.letters & ~x.letters));
  return (matches / a + matches / b + 1) / 3;
}

/** How many bits of an integer of 32 are set (Warren, "Hacker's Delight", 2012, figure 5-2). */
function bitsIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}
