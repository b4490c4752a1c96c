import { LRUCache } from 'lru-cache';
import type { NameWords } from '../person-record.js';

const known = new WeakMap<NameWords, string>();

/** A name as one text: the same for names with the same words. The same object for the same name, so that it is hashed once. */
export function wholeName(name: NameWords): string {
  let text = known.get(name);
  if (text === undefined) {
    const { given, family, unvocalised } = name;
    text = `${given.join(' ')}|${family.join(' ')}|${unvocalised ? 'u' : ''}`;
    known.set(name, text);
  }
  return text;
}

/** Both parts of a name ask for it one after the other; to keep all names costs more than to take them apart again. */
const remembered = new LRUCache<string, NameWords>({ max: 1_000 });

/** The words of a {@link wholeName}; the same object for the same name, while it is remembered. */
export function wordsOfName(text: string): NameWords {
  let words = remembered.get(text);
  if (!words) {
    const [given, family, unvocalised] = text.split('|');
    words = { given: wordsOf(given!), family: wordsOf(family!), unvocalised: unvocalised !== '' };
    remembered.set(text, words);
  }
  return words;
}

const NONE: readonly string[] = [];
const wordsOf = (text: string): readonly string[] => (text === '' ? NONE : text.split(' '));
