import { PARTICLES } from '../../normalise/name-words.js';
import type { NameWords } from '../person-record.js';
import { type NamePart, type NameWord, nameWord } from './name-word.js';
import { spellsTheSame } from './romanised.js';
import { wordsOfName } from './whole-name.js';
import { shareGroup } from './word-groups.js';

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
  const { unvocalised = false } = name;
  const isTurned = isFamilyFirst(name);
  const given = partOf(isTurned ? [...name.given.slice(1), ...name.family] : name.given, unvocalised);
  const family = partOf(isTurned ? name.given.slice(0, 1) : name.family, unvocalised);
  // Not spread from another object: V8 would give each of them a shape of its own, and reading them would be slow.
  return { given, family, eastAsian: mayBeSurname(given) || mayBeSurname(family) };
}

const mayBeSurname = (part: NamePart | null): boolean =>
  part !== null && (part.words[0]!.surnames.length > 0 || part.joined.surnames.length > 0);

/** The last line read and its feature: both parts of a name ask for it, one after the other. */
let last: { readonly line: string; readonly feature: NameFeature } | null = null;

/** The feature of a line that `wholeName` wrote. */
export function nameFeatureOf(line: string): NameFeature {
  if (last?.line !== line) last = { line, feature: readName(wordsOfName(line)) };
  return last.feature;
}

/** Family names of every second Chinese and Korean, as they are mostly written. */
const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie song tang deng feng cheng ' +
    'wong lee cheung lau chan yeung chiu ng chow hui kwok lam tsang cheng tse leung kwan yip hsu chang tsai kim gim park pak choi jung jeong chung kang cho yoon jang lim'
  ).split(' '),
);

/** Kim Min-jun was read as given name Kim: the first word is a Chinese or Korean family name, the rest none but syllables. */
function isFamilyFirst({ given, family }: NameWords): boolean {
  if (given.length === 0 || family.length === 0 || nameWord(given[0]!).surnames.length === 0) return false;
  const rest = [...given.slice(1), ...family];
  const last = nameWord(family[0]!).surnames.length + nameWord(family.join('')).surnames.length > 0;
  return (
    // Chan Tai Man: both ends may be family names, and the one at the front is much the more common.
    (!last || (rest.length === 2 && COMMON_SURNAMES.has(given[0]!) && !COMMON_SURNAMES.has(family[0]!))) &&
    rest.length < 4 &&
    rest.every((word) => nameWord(word).syllabic)
  );
}

/** The Arabic article written apart; before some consonants its l becomes that consonant (al-Harbi, ash-Sharif, an-Nahas). */
const isArticle = (text: string, next: string | undefined): boolean =>
  next !== undefined &&
  next.length > 2 &&
  (text === 'al' || (/^[ae](?:sh|[rsnztd])$/.test(text) && next.startsWith(text.slice(1))));

function partOf(texts: readonly string[], unvocalised: boolean): NamePart | null {
  if (texts.length === 0) return null;
  if (texts.length === 1) return nameWord(texts[0]!, unvocalised).alone;
  const own = texts.filter((text, at) => !PARTICLES.has(text) && !isArticle(text, texts[at + 1]));
  const words = (own.length ? own : texts).map((text) => nameWord(text, unvocalised));
  return { words, joined: nameWord(texts.join(''), unvocalised) };
}

/** Whether two words are one word in two romanisations. Syllables of Chinese and Korean names have rules of their own. */
export function sameSpelling(a: NameWord, b: NameWord, eastAsian: boolean): boolean {
  if (!eastAsian) return sameSounds(a, b);
  if (shareGroup(a.surnames, b.surnames)) return true;
  return a.syllabic && b.syllabic ? sameSyllables(a, b) : sameSounds(a, b);
}

function sameSounds(a: NameWord, b: NameWord): boolean {
  const [x, y] = [a.spelling, b.spelling];
  if (spellsTheSame(x, y)) return true;
  // Usual spellings of one name differ in their vowels more than any system says: Yousef, Yusuf.
  if (x.hash === y.hash && x.consonants === y.consonants && shareGroup(a.given, b.given)) return true;
  if (x.unvocalised === y.unvocalised) return false;
  const written = x.unvocalised ? b.bare : a.bare;
  return written !== null && spellsTheSame(x.unvocalised ? x : y, written);
}

const sameSyllables = (a: NameWord, b: NameWord): boolean =>
  a.mandarin === b.mandarin ||
  a.korean[0] === b.korean[0] ||
  a.korean[1] === b.korean[1] ||
  a.cantonese.has(b.mandarin) ||
  b.cantonese.has(a.mandarin);

/** Whether a word stands anywhere in a part, in whatever romanisation. */
export function standsIn(word: NameWord, part: NamePart | null, eastAsian: boolean): boolean {
  if (part === null) return false;
  const { words } = part;
  for (let i = 0; i < words.length; i += 1) if (isSame(word, words[i]!, eastAsian)) return true;
  return words.length > 1 && isSame(word, part.joined, eastAsian);
}

const isSame = (a: NameWord, b: NameWord, eastAsian: boolean): boolean =>
  a.text === b.text || sameSpelling(a, b, eastAsian);
