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

/** What is made of a name is asked for several times in a row: by both its parts, and by several blocking rules. */
const remembered = new LRUCache<string, NameWords>({ max: 50_000 });

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
