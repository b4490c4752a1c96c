import { PARTICLES } from '../../normalise/name-words.js';
import type { NameWords } from '../person-record.js';
import { type NameWord, nameWord } from './name-word.js';
import { spellsTheSame } from './romanised.js';
import { shareGroup } from './word-groups.js';

/** One part of a name. */
export interface NamePart {
  /** Its words without particles (de, van, al), unless it has nothing else. */
  readonly words: readonly NameWord[];
  /** All its words written as one: Min-jun and Minjun, De la Cruz and Delacruz. */
  readonly joined: NameWord;
}

/** A name as comparisons read it; a part that is missing is null. */
export interface NameFeature {
  readonly given: NamePart | null;
  readonly family: NamePart | null;
  /** Whether a part may be a Chinese or Korean family name, so that syllables may be compared. */
  readonly eastAsian: boolean;
}

const known = new WeakMap<NameWords, NameFeature>();

/** Takes a name apart once, so that a pair costs only the comparing. */
export function nameFeature(name: NameWords): NameFeature {
  const feature = known.get(name) ?? readName(name);
  known.set(name, feature);
  return feature;
}

function readName(name: NameWords): NameFeature {
  const {
    given,
    family,
    unvocalised = false,
  } = isFamilyFirst(name)
    ? { ...name, given: [...name.given.slice(1), ...name.family], family: name.given.slice(0, 1) }
    : name;
  const parts = { given: partOf(given, unvocalised), family: partOf(family, unvocalised) };
  const units = [parts.given, parts.family].flatMap((part) => (part ? [part.words[0]!, part.joined] : []));
  return { ...parts, eastAsian: units.some(({ surnames }) => surnames.length > 0) };
}

/** Kim Min-jun was read as given name Kim: the first word is a Chinese or Korean family name, the rest none but syllables. */
function isFamilyFirst({ given, family }: NameWords): boolean {
  if (given.length === 0 || family.length === 0 || nameWord(given[0]!).surnames.length === 0) return false;
  const rest = [...given.slice(1), ...family];
  return (
    nameWord(family[0]!).surnames.length + nameWord(family.join('')).surnames.length === 0 &&
    rest.length < 4 &&
    rest.every((word) => nameWord(word).syllabic)
  );
}

function partOf(texts: readonly string[], unvocalised: boolean): NamePart | null {
  if (texts.length === 0) return null;
  const own = texts.filter((text) => !PARTICLES.has(text));
  const words = (own.length ? own : texts).map((text) => nameWord(text, unvocalised));
  return { words, joined: texts.length === 1 ? words[0]! : nameWord(texts.join(''), unvocalised) };
}

/** Whether two words are one word in two romanisations. Syllables of Chinese and Korean names have rules of their own. */
export function sameSpelling(a: NameWord, b: NameWord, eastAsian: boolean): boolean {
  if (!eastAsian) return spellsTheSame(a.spelling, b.spelling);
  if (shareGroup(a.surnames, b.surnames)) return true;
  return a.syllabic && b.syllabic
    ? a.mandarin === b.mandarin || a.korean === b.korean
    : spellsTheSame(a.spelling, b.spelling);
}

/** Whether a word stands anywhere in a part, in whatever romanisation. */
export function standsIn(word: NameWord, part: NamePart | null, eastAsian: boolean): boolean {
  if (part === null) return false;
  const { words } = part;
  for (let i = 0; i < words.length; i += 1) if (isSame(word, words[i]!, eastAsian)) return true;
  return words.length > 1 && isSame(word, part.joined, eastAsian);
}

const isSame = (a: NameWord, b: NameWord, eastAsian: boolean): boolean =>
  a.text === b.text || sameSpelling(a, b, eastAsian);
