import { doubleMetaphone } from 'double-metaphone';
import { LRUCache } from 'lru-cache';

/** Names come again and again: this many hold nearly all of a country's. */
const remembered = new LRUCache<string, string>({ max: 50_000 });

/** How a word sounds in English (double metaphone, Philips 2000); the word itself when the method has nothing to say. */
export function soundOf(word: string): string {
  let sound = remembered.get(word);
  if (sound === undefined) {
    sound = doubleMetaphone(word)[0] || word;
    remembered.set(word, sound);
  }
  return sound;
}
