import { doubleMetaphone } from 'double-metaphone';
import type { PersonRecord } from '../person-record.js';
import type { BlockingRule, KeyPart } from './blocks.js';

type Part = KeyPart<PersonRecord>;

const sound = (word: string): string => doubleMetaphone(word)[0] || word;

const given: Part = ({ names }) => names.flatMap((name) => name.given.slice(0, 1));
const family: Part = ({ names }) => names.flatMap((name) => name.family.slice(0, 1));
const initial: Part = (record) => given(record).map((word) => word.slice(0, 1));
const givenSound: Part = Object.assign((record: PersonRecord) => given(record), { form: sound });
const familySound: Part = Object.assign((record: PersonRecord) => family(record), { form: sound });
/** Both parts in alphabetical order: people and forms mix them up. */
const bothParts: Part = ({ names }) =>
  names
    .filter((name) => name.given.length && name.family.length)
    .map((name) => [name.given[0], name.family[0]].sort().join(' '));
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

/** Records that agree in all the parts. */
const agree = (name: string, ...parts: readonly Part[]): BlockingRule<PersonRecord> => ({ name, parts });

/** Many narrow rules instead of few wide ones: a pair is compared when any of them brings it. */
export const PERSON_RULES: readonly BlockingRule<PersonRecord>[] = [
  agree('identity number', text('nationalId')),
  agree('email', text('email')),
  agree('email before the @', localPart),
  agree('phone', text('phone')),
  agree('both names in any order', bothParts),
  agree('given name and birth date', given, birthDay),
  agree('family name and birth date', family, birthDay),
  agree('birth date', birthDay),
  agree('sound of both names', givenSound, familySound),
  agree('family name and initial', family, initial),
  agree('sound of family name and year of birth', familySound, birthYear),
  agree('sound of given name and year of birth', givenSound, birthYear),
  agree('sound of family name and day of birth', familySound, monthDay),
  agree('sound of given name and day of birth', givenSound, monthDay),
  agree('sound of family name and city', familySound, text('city')),
  agree('sound of given name and city', givenSound, text('city')),
  agree('sound of family name and suburb', familySound, text('suburb')),
  agree('sound of given name and suburb', givenSound, text('suburb')),
  agree('sound of family name and postal code', familySound, text('postcode')),
  agree('sound of given name and postal code', givenSound, text('postcode')),
  agree('street and postal code', text('street'), text('postcode')),
  agree('street and suburb', text('street'), text('suburb')),
  agree('postal code and year of birth', text('postcode'), birthYear),
  agree('city and month of birth', text('city'), yearMonth),
];

/** What the records of an over-full block are told apart by. */
export const PERSON_SPLITS: readonly Part[] = [birthYear, text('city')];
