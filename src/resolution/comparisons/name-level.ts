import { areWithinEdits, mostAlike } from '../names/letters.js';
import { type NameFeature, sameSpelling, standsIn } from '../names/name-feature.js';
import type { NamePart, NameWord } from '../names/name-word.js';
import { shareGroup } from '../names/word-groups.js';
import { jaroWinkler } from '../similarity.js';

/** Levels of one part of a name, best first. */
export const NAME_LEVELS = [
  'same',
  'same in another spelling',
  'short or other form of the name',
  'one letter differs',
  'stands in the other part of the name',
  'another word of it is the same',
  'nearly the same spelling',
  'initial agrees',
  'sounds the same',
  'one word agrees, the others differ',
  'similar',
  'different',
] as const;

/** Places in `NAME_LEVELS`. */
export const NAME_LEVEL = {
  same: 0,
  spelling: 1,
  form: 2,
  oneLetter: 3,
  otherPart: 4,
  anotherWord: 5,
  close: 6,
  initial: 7,
  sound: 8,
  first: 9,
  similar: 10,
  different: 11,
} as const;
const L = NAME_LEVEL;

/** Level that two names, which both have the part, reach in it. */
export function nameLevel(part: 'given' | 'family', a: NameFeature, b: NameFeature): number {
  const own = a[part]!;
  const theirs = b[part]!;
  const x = own.words[0]!;
  const y = theirs.words[0]!;
  const eastAsian = a.eastAsian && b.eastAsian;
  const direct = directLevel(part, own, theirs, eastAsian);
  if (direct <= L.form) return furtherWordsDiffer(part, a, b, eastAsian) ? L.first : direct;
  if (direct === L.oneLetter || direct === L.first) return direct;
  if (areSwapped(part, a, b, eastAsian)) return L.otherPart;
  const several = own.words.length > 1 || theirs.words.length > 1;
  if (several && sharesWord(own, theirs, eastAsian))
    return furtherWordsDiffer(part, a, b, eastAsian) ? L.first : L.anotherWord;
  // Half of a double family name that the other record takes for a further given name (María del Carmen Ruiz: or back).
  const other = part === 'given' ? b.family : b.given;
  const back = part === 'given' ? a.family : a.given;
  if (isFurther(part, x, other, eastAsian) || isFurther(part, y, back, eastAsian)) return L.anotherWord;
  if (direct === L.similar) return direct;
  const loose = looseLevel(part, x, y);
  return loose === L.initial && furtherWordsDiffer(part, a, b, eastAsian) ? L.different : loose;
}

/** Functions of their own: where `nameLevel` holds a closure, every call of it makes an object for what the closure sees. */
const sharesWord = (own: NamePart, theirs: NamePart, eastAsian: boolean): boolean =>
  own.words.some((word) => word.text.length > 1 && standsIn(word, theirs, eastAsian));

/** Each record's word stands in the other record's name, and at least one of them in its other part. */
function areSwapped(part: 'given' | 'family', a: NameFeature, b: NameFeature, eastAsian: boolean): boolean {
  const other = part === 'given' ? 'family' : 'given';
  const there = isPartIn(a[part]!, b[other], eastAsian);
  const back = isPartIn(b[part]!, a[other], eastAsian);
  if (there && back) return true;
  // One record has one part only, in the wrong place.
  if ((there && a[other] === null) || (back && b[other] === null)) return true;
  return (
    (there && standsIn(b[part]!.words[0]!, a[part], eastAsian)) ||
    (back && standsIn(a[part]!.words[0]!, b[part], eastAsian))
  );
}

const isPartIn = (part: NamePart, other: NamePart | null, eastAsian: boolean): boolean =>
  standsIn(part.words[0]!, other, eastAsian) || (part.words.length > 1 && standsIn(part.joined, other, eastAsian));

function directLevel(part: 'given' | 'family', a: NamePart, b: NamePart, eastAsian: boolean): number {
  const x = a.words[0]!;
  const y = b.words[0]!;
  if (a.joined.text === b.joined.text) return L.same;
  if (eastAsian && a.joined.syllabic && b.joined.syllabic) {
    // Each syllable is a word of its own: Min-jun and Min-ji are brothers, not one letter apart.
    if (sameSpelling(a.joined, b.joined, true)) return L.spelling;
    return x.text === y.text && a.words.length > 1 && b.words.length > 1 ? L.first : L.similar;
  }
  if (x.text === y.text) return L.same;
  const alike = sameSpelling(x, y, eastAsian);
  if (part === 'given' && x.given.length && y.given.length) {
    if (shareGroup(x.given, y.given)) return alike ? L.spelling : L.form;
    // An error of writing seldom makes one name of another: Marta is not Maria with a letter wrong.
    if (alike || areWithinEdits(2, x, y)) return L.similar;
  }
  if (alike) return L.spelling;
  if ((x !== a.joined || y !== b.joined) && sameSpelling(a.joined, b.joined, eastAsian)) return L.spelling;
  if (part === 'given' && areGenders(x.text, y.text)) return L.similar;
  return Math.min(x.text.length, y.text.length) > 3 && areWithinEdits(1, x, y) ? L.oneLetter : L.different;
}

function looseLevel(part: 'given' | 'family', x: NameWord, y: NameWord): number {
  const shorter = Math.min(x.text.length, y.text.length);
  if (isInitials(x) || isInitials(y)) return initialsFit(part, x, y) ? L.initial : L.different;
  // Where few letters are common the likeness is below all that counts, and most names are so.
  const likeness = mostAlike(x, y) < 0.7 ? 0 : jaroWinkler(x.text, y.text);
  if ((likeness >= 0.92 || shorter > 7) && areWithinEdits(2, x, y)) return L.close;
  // Two sounds are too few: Jane, Joan and Gina are all J-N.
  if (x.sound.length > 2 && x.sound === y.sound) return L.sound;
  if (likeness >= 0.8 || (shorter >= 3 && (x.text.startsWith(y.text) || y.text.startsWith(x.text)))) return L.similar;
  return L.different;
}

/** `J` and, of several given names, `JR`. */
const isInitials = ({ text, spelling }: NameWord): boolean =>
  text.length === 1 || (text.length < 4 && !spelling.unvocalised && !/[aeiouy]/.test(text));

/** An initial may be of any form of the name: R. is Bob. */
const initialsFit = (part: 'given' | 'family', x: NameWord, y: NameWord): boolean =>
  x.text[0] === y.text[0] || (part === 'given' && (y.initials.includes(x.text[0]!) || x.initials.includes(y.text[0]!)));

/** Whether a word is one of the other part's that stand next to this part: its later given names, its earlier family names. */
function isFurther(part: 'given' | 'family', word: NameWord, other: NamePart | null, eastAsian: boolean): boolean {
  if (other === null || other.words.length < 2) return false;
  const near = part === 'given' ? other.words.slice(0, -1) : other.words.slice(1);
  return near.some((each) => each.text === word.text || sameSpelling(word, each, eastAsian));
}

/** Whether both have several words and each has one that fits nothing of the other: Mary Ann and Mary Beth, García López and García Pérez. */
function furtherWordsDiffer(part: 'given' | 'family', a: NameFeature, b: NameFeature, eastAsian: boolean): boolean {
  const mine = a[part]!;
  const theirs = b[part]!;
  if (mine.words.length < 2 || theirs.words.length < 2 || mine.joined.text === theirs.joined.text) return false;
  const other = part === 'given' ? 'family' : 'given';
  const fits = (word: NameWord, name: NameFeature): boolean =>
    standsIn(word, name[other], eastAsian) || name[part]!.words.some((each) => wordsFit(word, each, eastAsian));
  // The first given names have been compared already.
  const from = part === 'given' ? 1 : 0;
  return (
    mine.words.slice(from).some((word) => !fits(word, b)) && theirs.words.slice(from).some((word) => !fits(word, a))
  );
}

const wordsFit = (x: NameWord, y: NameWord, eastAsian: boolean): boolean =>
  x.text === y.text ||
  ((x.text.length === 1 || y.text.length === 1) && x.text[0] === y.text[0]) ||
  shareGroup(x.given, y.given) ||
  sameSpelling(x, y, eastAsian) ||
  (Math.min(x.text.length, y.text.length) > 3 && areWithinEdits(1, x, y));

/** Endings that make a woman's name of a man's in the Romance, Germanic and Slavic languages. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['o', 'a'],
  ['', 'a'],
  ['os', 'a'],
  ['l', 'lle'],
  ['er', 'ra'],
  ['us', 'a'],
];

/** Juan and Juana: one letter apart, and two people. */
function areGenders(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < 3 || x.charCodeAt(0) !== y.charCodeAt(0)) return false;
  for (const [his, hers] of ENDINGS) if (isPair(x, y, his, hers) || isPair(y, x, his, hers)) return true;
  return false;
}

const isPair = (him: string, her: string, his: string, hers: string): boolean =>
  him.endsWith(his) &&
  her.endsWith(hers) &&
  him.length - his.length === her.length - hers.length &&
  him.startsWith(her.slice(0, her.length - hers.length));
