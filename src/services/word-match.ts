import { editsUpTo } from '../resolution/similarity.js';

/** Letters from which on a word may hold one typing error, and two: shorter ones become another word by it. */
const ONE_FROM = 4;
const TWO_FROM = 8;

/** Typing errors that a word may hold. A number with another digit is another number. */
export const typosIn = (word: string): 0 | 1 | 2 =>
  /\p{N}/u.test(word) || word.length < ONE_FROM ? 0 : word.length < TWO_FROM ? 1 : 2;

/**
 * How well a word of a text meets a word that was asked for: 1 when it is the same, 0.5 when it begins with it, 0.4 and
 * 0.3 with one and two typing errors (letters put in, left out, changed, or neighbours swapped), otherwise 0.
 */
export function wordMatch(asked: string, word: string): number {
  if (word === asked) return 1;
  if (word.startsWith(asked)) return 0.5;
  const typos = typosIn(asked);
  if (typos === 0 || Math.abs(word.length - asked.length) > typos) return 0;
  const edits = editsUpTo(typos, asked, word);
  return edits > typos ? 0 : 0.5 - edits / 10;
}
