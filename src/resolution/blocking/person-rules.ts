import { PARTICLES } from '../../normalise/name-words.js';
import { type NameWord, nameWord } from '../names/name-word.js';
import { soundOf } from '../names/sound.js';
import type { NameWords, PersonRecord } from '../person-record.js';
import type { BlockingRule, KeyPart } from './blocks.js';

/** A rule with the short name under which its keys are stored; it never changes. */
export interface PersonRule extends BlockingRule<PersonRecord> {
  readonly code: string;
}

type Part = KeyPart<PersonRecord>;

const given: Part = ({ names }) => names.flatMap((name) => name.given.slice(0, 1));
/** The first word that is no particle: Cruz of "de la Cruz". */
const main = (words: readonly string[]): readonly string[] => {
  const word = words.find((each) => !PARTICLES.has(each)) ?? words[0];
  return word === undefined ? [] : [word];
};
const family: Part = ({ names }) => names.flatMap((name) => main(name.family));
const initial: Part = (record) => given(record).map((word) => word.slice(0, 1));
const givenSound: Part = Object.assign((record: PersonRecord) => given(record), { form: soundOf });
const familySound: Part = Object.assign((record: PersonRecord) => family(record), { form: soundOf });
/** Both parts in alphabetical order: people and forms mix them up. */
const bothParts: Part = ({ names }) =>
  names
    .filter((name) => name.given.length && name.family.length)
    .map((name) => [name.given[0], main(name.family)[0]].sort().join(' '));
const birth =
  (from: number, to: number): Part =>
  ({ birth: date }) =>
    date && date.from === date.to ? [date.from.slice(from, to)] : [];
const birthDay = birth(0, 8);
const birthYear: Part = ({ birth: date }) =>
  date && date.from.slice(0, 4) === date.to.slice(0, 4) ? [date.from.slice(0, 4)] : [];
const monthDay = birth(4, 8);
const yearMonth = birth(0, 6);
const text =
  (field: keyof PersonRecord['texts']): Part =>
  ({ texts }) =>
    texts[field] ?? [];
const localPart: Part = ({ texts }) => (texts.email ?? []).map((email) => email.slice(0, email.lastIndexOf('@')));

const identityNumber: Part = ({ identityNumbers }) => identityNumbers ?? [];
const identifier: Part = ({ identifiers }) => identifiers ?? [];

/** The whole part of a name as one word: Min-jun and Minjun are one. */
const joined = (words: readonly string[], { unvocalised }: NameWords): NameWord =>
  nameWord(words.join(''), unvocalised);
/** Names that one person goes by, as the numbers of their groups. */
const givenRoot: Part = (record) => given(record).flatMap((word) => nameWord(word).given.map(String));
/** Chinese and Korean names, whichever part comes first: the family name as its own script has it, the other part by its syllables. */
const syllables: Part = ({ names }) =>
  names.flatMap((name) => {
    const [first, second] = [joined(name.given, name), joined(name.family, name)];
    return [...familyBefore(first, second), ...familyBefore(second, first)];
  });
const familyBefore = ({ surnames }: NameWord, rest: NameWord): string[] =>
  rest.text ? surnames.flatMap((family) => [`${family} ${rest.korean}`, `${family} ${rest.mandarin}`]) : [];
/** Both parts by their consonants, in alphabetical order. */
const bothSpellings: Part = ({ names }) =>
  names
    .filter((name) => name.given.length && name.family.length)
    .map((name) =>
      [joined(name.given, name).spelling.consonants, joined(name.family, name).spelling.consonants].sort().join(' '),
    );

/** Records that agree in all the parts. */
const agree = (code: string, name: string, ...parts: readonly Part[]): PersonRule => ({ code, name, parts });

/** Many narrow rules instead of few wide ones: a pair is compared when any of them brings it. */
export const PERSON_RULES: readonly PersonRule[] = [
  agree('id', 'identity number', identityNumber),
  agree('email', 'email', text('email')),
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
  agree('family+city', 'sound of family name and city', familySound, text('city')),
  agree('given+city', 'sound of given name and city', givenSound, text('city')),
  agree('family+suburb', 'sound of family name and suburb', familySound, text('suburb')),
  agree('given+suburb', 'sound of given name and suburb', givenSound, text('suburb')),
  agree('family+post', 'sound of family name and postal code', familySound, text('postcode')),
  agree('given+post', 'sound of given name and postal code', givenSound, text('postcode')),
  agree('street+post', 'street and postal code', text('street'), text('postcode')),
  agree('street+suburb', 'street and suburb', text('street'), text('suburb')),
  agree('post+year', 'postal code and year of birth', text('postcode'), birthYear),
  agree('city+month', 'city and month of birth', text('city'), yearMonth),
];

/** What the records of an over-full block are told apart by. */
export const PERSON_SPLITS: readonly Part[] = [birthYear, text('city')];
