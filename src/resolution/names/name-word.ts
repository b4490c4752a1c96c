import { cantoneseKeys } from './cantonese.js';
import { eastAsianSurnames } from './east-asian-surnames.js';
import { givenNameGroups } from './given-name-groups.js';
import { type Romanised, romanised } from './romanised.js';
import { soundOf } from './sound.js';
import { isSyllabic, koreanKey, mandarinKey, unmarkedKoreanKey } from './syllables.js';

/** Words of one part of a name, without particles (de, van, al) unless it has nothing else. */
export interface NamePart {
  readonly words: readonly NameWord[];
  /** All words that were written as one: Min-jun and Minjun, De la Cruz and Delacruz. */
  readonly joined: NameWord;
}

/** One word of a name with all that comparing needs to know of it. */
export class NameWord {
  /** The letters that stand in it, a bit each. */
  readonly letters: number;
  readonly sound: string;
  readonly spelling: Romanised;
  /** Groups of given names that one person goes by. */
  readonly given: readonly number[];
  /** Chinese and Korean family names that it may be. */
  readonly surnames: readonly number[];
  /** A part that has no other word. */
  readonly alone: NamePart;
  #syllabic: boolean | null = null;
  #mandarin: string | null = null;
  #korean: readonly [string, string] | null = null;
  #cantonese: ReadonlySet<string> | null = null;
  #bare: Romanised | null | undefined;

  /** @param text lower-case Latin letters @param unvocalised whether its script leaves out short vowels */
  constructor(
    readonly text: string,
    unvocalised: boolean,
  ) {
    this.letters = lettersOf(text);
    this.sound = soundOf(text);
    this.spelling = romanised(text, unvocalised);
    this.given = givenNameGroups.of(text);
    this.surnames = eastAsianSurnames.of(text);
    this.alone = { words: [this], joined: this };
  }

  /** First letters of the word and of all names that stand for it. */
  get initials(): string {
    return this.text.slice(0, 1) + this.given.map((group) => givenNameGroups.initials(group)).join('');
  }

  /** Whether it may be a few syllables of Chinese or Korean. This and the keys are made when first asked for: few names are. */
  get syllabic(): boolean {
    if (this.#syllabic === null) this.#syllabic = isSyllabic(this.text);
    return this.#syllabic;
  }

  get mandarin(): string {
    if (this.#mandarin === null) this.#mandarin = mandarinKey(this.text);
    return this.#mandarin;
  }

  /** In the spellings of today, and in the old one without its marks. */
  get korean(): readonly [string, string] {
    this.#korean ??= [koreanKey(this.text), unmarkedKoreanKey(this.text)];
    return this.#korean;
  }

  /** What it may be in Mandarin when it is Cantonese. */
  get cantonese(): ReadonlySet<string> {
    this.#cantonese ??= cantoneseKeys(this.text);
    return this.#cantonese;
  }

  /** Without an Arabic article that was written as one with it (Alharbi), for words of a script of which the article was taken off. */
  get bare(): Romanised | null {
    if (this.#bare === undefined) {
      const [, , rest] = ARTICLE.exec(this.text) ?? [];
      this.#bare = rest === undefined ? null : romanised(rest);
    }
    return this.#bare;
  }
}

/** Digits share the bits that letters leave. */
const lettersOf = (text: string): number => {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
};

/** The article before a moon letter, or before a sun letter that swallowed its l (Alharbi, Assaad, Ennaji). */
const ARTICLE = /^[ae](?:l|([rsnztd])(?=\1))([^aeiou].{3,})$/;

/** Words that are remembered; when there are more, all are forgotten and the frequent ones soon come again. */
const MOST = 250_000;
const remembered = new Map<string, NameWord>();

/** The same object for the same word, while it is remembered. @param unvocalised whether its script leaves out short vowels */
export function nameWord(text: string, unvocalised = false): NameWord {
  const key = unvocalised ? `~${text}` : text;
  let word = remembered.get(key);
  if (!word) {
    if (remembered.size >= MOST) remembered.clear();
    word = new NameWord(text, unvocalised);
    remembered.set(key, word);
  }
  return word;
}
