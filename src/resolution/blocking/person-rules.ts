import { PARTICLES } from '../../normalise/name-words.js';
import { textsOfKey } from '../comparison.js';
import { addressesOf, emailsText } from '../comparisons/email-comparison.js';
import { type NameWord, nameWord } from '../names/name-word.js';
import { wordsOfName } from '../names/whole-name.js';
import type { NameWords, PersonRecord, TextField } from '../person-record.js';
import { birthText, fieldText, identifiersText, identityNumbersText, namesText } from '../person-texts.js';
import type { ReadText } from '../text-column.js';
import type { BlockingRule, KeyPart } from './blocks.js';

/** A rule with the short name under which its keys are stored; it never changes. */
export interface PersonRule extends BlockingRule<PersonRecord> {
  readonly code: string;
}

type Part = KeyPart<PersonRecord>;

/** What a form makes of each line of a text. */
const ofEach = (from: ReadText<PersonRecord>, form: (line: string) => readonly string[]): Part => ({
  from,
  form: (text) => (text.includes('\n') ? textsOfKey(text).flatMap(form) : form(text)),
});

const NONE: readonly string[] = [];
/** The first word that is no particle: Cruz of "de la Cruz". */
const main = (words: readonly string[]): readonly string[] => {
  const word = words.find((each) => !PARTICLES.has(each)) ?? words[0];
  return word === undefined ? NONE : [word];
};
const ofNames = (form: (name: NameWords) => readonly string[]): Part =>
  ofEach(namesText, (line) => form(wordsOfName(line)));
const given = ofNames((name) => name.given.slice(0, 1));
const family = ofNames((name) => main(name.family));
const initial: Part = { from: given, form: (word) => [word.slice(0, 1)] };
const givenSound: Part = { from: given, form: (word) => [nameWord(word).sound] };
const familySound: Part = { from: family, form: (word) => [nameWord(word).sound] };
/** Names that one person goes by, as the numbers of their groups. */
const givenRoot: Part = { from: given, form: (word) => nameWord(word).given.map(String) };

/** Two words in alphabetical order. */
const inOrder = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Both parts in alphabetical order: people and forms mix them up. */
const bothParts = ofNames(({ given, family }) => {
  return given.length && family.length ? [inOrder(given[0]!, main(family)[0]!)] : NONE;
});
/** The whole part of a name as one word: Min-jun and Minjun are one. */
const joined = (words: readonly string[], { unvocalised }: NameWords): NameWord =>
  nameWord(words.join(''), unvocalised);
/** Chinese and Korean names, whichever part comes first: the family name as its own script has it, the other part by its syllables. */
const syllables = ofNames((name) => {
  const [first, second] = [joined(name.given, name), joined(name.family, name)];
  return [...familyBefore(first, second), ...familyBefore(second, first)];
});
const familyBefore = ({ surnames }: NameWord, rest: NameWord): string[] =>
  rest.text ? surnames.flatMap((family) => [`${family} ${rest.korean}`, `${family} ${rest.mandarin}`]) : [];
/** Both parts by their consonants, in alphabetical order. */
const bothSpellings = ofNames((name) => {
  if (!name.given.length || !name.family.length) return NONE;
  return [inOrder(joined(name.given, name).spelling.consonants, joined(name.family, name).spelling.consonants)];
});

/** Letters of a day of birth that is known, from the first of `YYYYMMDD` to the second place. */
const dayPart = (from: number, to: number): Part =>
  ofEach(birthText, (span) => (span.slice(0, 8) === span.slice(8) ? [span.slice(from, to)] : NONE));
const birthDay = dayPart(0, 8);
const monthDay = dayPart(4, 8);
const yearMonth = dayPart(0, 6);
const birthYear = ofEach(birthText, (span) => (span.slice(0, 4) === span.slice(8, 12) ? [span.slice(0, 4)] : NONE));

const values = (from: ReadText<PersonRecord>): Part => ({ from, form: textsOfKey });
const text = (field: TextField): Part => values(fieldText(field));
const email: Part = { from: emailsText, form: addressesOf };
const localPart: Part = { from: email, form: (address) => [address.slice(0, address.lastIndexOf('@'))] };
const city = text('city');
const suburb = text('suburb');
const postcode = text('postcode');
const street = text('street');
const identityNumber = values(identityNumbersText);
const identifier = values(identifiersText);

/** Records that agree in all the parts. */
const agree = (code: string, name: string, ...parts: readonly Part[]): PersonRule => ({ code, name, parts });

/** Many narrow rules instead of few wide ones: a pair is compared when any of them brings it. */
export const PERSON_RULES: readonly PersonRule[] = [
  agree('id', 'identity number', identityNumber),
  agree('email', 'email', email),
  agree('email-name', 'email before the @', localPart),
  agree('phone', 'phone', text('phone')),
  agree('account', 'account', text('account')),
  agree('identifier', 'shared identifier', identifier),
  agree('names', 'both names in any order', bothParts),
  agree('given+birth', 'given name and birth date', given, birthDay),
  agree('family+birth', 'family name and birth date', family, birthDay),
  agree('birth', 'birth date', birthDay),
  agree('sounds', 'sound of both names', givenSound, familySound),
  agree('form', 'form of given name and sound of family name', givenRoot, familySound),
  agree('spelling', 'spelling of both names', bothSpellings),
  agree('syllables', 'syllables of a Chinese or Korean name', syllables),
  agree('family+initial', 'family name and initial', family, initial),
  agree('family+year', 'sound of family name and year of birth', familySound, birthYear),
  agree('given+year', 'sound of given name and year of birth', givenSound, birthYear),
  agree('family+day', 'sound of family name and day of birth', familySound, monthDay),
  agree('given+day', 'sound of given name and day of birth', givenSound, monthDay),
  agree('family+city', 'sound of family name and city', familySound, city),
  agree('given+city', 'sound of given name and city', givenSound, city),
  agree('family+suburb', 'sound of family name and suburb', familySound, suburb),
  agree('given+suburb', 'sound of given name and suburb', givenSound, suburb),
  agree('family+post', 'sound of family name and postal code', familySound, postcode),
  agree('given+post', 'sound of given name and postal code', givenSound, postcode),
  agree('street+post', 'street and postal code', street, postcode),
  agree('street+suburb', 'street and suburb', street, suburb),
  agree('post+year', 'postal code and year of birth', postcode, birthYear),
  agree('city+month', 'city and month of birth', city, yearMonth),
];

/** What the records of an over-full block are told apart by. */
export const PERSON_SPLITS: readonly Part[] = [birthYear, city];
