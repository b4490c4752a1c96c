import { LRUCache } from 'lru-cache';
import { eastAsianSurnames } from './east-asian-surnames.js';
import { givenNameGroups } from './given-name-groups.js';
import { type Romanised, romanised } from './romanised.js';
import { soundOf } from './sound.js';
import { isSyllabic, koreanKey, mandarinKey } from './syllables.js';

/** One word of a name with all that comparing needs to know of it. */
export interface NameWord {
  readonly text: string;
  readonly sound: string;
  readonly spelling: Romanised;
  /** Groups of given names that one person goes by, and the first letters of all names in them. */
  readonly given: readonly number[];
  readonly initials: string;
  /** Chinese and Korean family names that it may be. */
  readonly surnames: readonly number[];
  readonly mandarin: string;
  readonly korean: string;
  readonly syllabic: boolean;
}

const remembered = new LRUCache<string, NameWord>({ max: 50_000 });

/** @param text lower-case Latin letters @param unvocalised whether its script leaves out short vowels */
export function nameWord(text: string, unvocalised = false): NameWord {
  const key = unvocalised ? `~${text}` : text;
  let word = remembered.get(key);
  if (!word) {
    const given = givenNameGroups.of(text);
    word = {
      text,
      sound: soundOf(text),
      spelling: romanised(text, unvocalised),
      given,
      initials: text.slice(0, 1) + given.map((group) => givenNameGroups.initials(group)).join(''),
      surnames: eastAsianSurnames.of(text),
      mandarin: mandarinKey(text),
      korean: koreanKey(text),
      syllabic: isSyllabic(text),
    };
    remembered.set(key, word);
  }
  return word;
}
