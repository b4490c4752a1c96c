import type { NumberRange } from '../../domain/report-draft.js';
import type { Comparison } from '../comparison.js';
import type { PersonRecord } from '../person-record.js';

/** What a record may say besides; each where its comparison exists. */
interface Described extends PersonRecord {
  readonly age?: NumberRange | null;
  readonly observedOn?: string | null;
  readonly heightCm?: NumberRange | null;
  readonly weightKg?: NumberRange | null;
  readonly identityNumbers?: readonly string[];
  readonly identifiers?: readonly string[];
}

type Show = (record: Described) => string | null;

/** What a comparison looks at, as a person would write it; null when the record says nothing of it. */
export type ShowValue = (
  comparison: Pick<Comparison, 'name' | 'feature' | 'terms'>,
  record: PersonRecord,
) => string | null;

const LONGEST = 120;

const nameShown =
  (part: 'given' | 'family'): Show =>
  ({ names }) =>
    listed([...new Set(names.map((name) => name[part].join(' ')).filter(Boolean))]);

const textShown =
  (field: string): Show =>
  ({ texts }) =>
    listed((texts as Readonly<Record<string, readonly string[] | undefined>>)[field] ?? []);

const birthShown: Show = ({ birth }) => {
  if (!birth) return null;
  const [from, to] = [isoDay(birth.from), isoDay(birth.to)];
  return from === to ? from : `${from} to ${to}`;
};

const isoDay = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;

const listed = (texts: readonly string[] | undefined): string | null => (texts?.length ? texts.join(' / ') : null);

const rangeShown = (range: NumberRange | null | undefined, unit: string): string | null =>
  range ? `${range.min === range.max ? range.min : `${range.min}–${range.max}`} ${unit}` : null;

/** A record without an age has one that follows from its date of birth. */
const ageShown: Show = (record) => {
  const age = rangeShown(record.age, 'years');
  if (!age) return birthShown(record);
  return record.observedOn ? `${age} on ${isoDay(record.observedOn)}` : age;
};

/** By the name of the comparison. */
const SHOWN: Readonly<Record<string, Show>> = {
  'given name': nameShown('given'),
  'family name': nameShown('family'),
  'birth date': birthShown,
  'birth place': textShown('birthPlace'),
  street: textShown('street'),
  suburb: textShown('suburb'),
  city: textShown('city'),
  state: textShown('state'),
  'postal code': textShown('postcode'),
  country: textShown('country'),
  phone: textShown('phone'),
  email: textShown('email'),
  account: textShown('account'),
  'identity number': (record) => listed(record.identityNumbers) ?? textShown('nationalId')(record),
  'shared identifier': ({ identifiers }) => listed(identifiers),
  occupation: textShown('occupation'),
  sex: textShown('sex'),
  race: textShown('race'),
  age: ageShown,
  height: ({ heightCm }) => rangeShown(heightCm, 'cm'),
  weight: ({ weightKg }) => rangeShown(weightKg, 'kg'),
  'eye colour': textShown('eyes'),
  'hair colour': textShown('hair'),
};

/** The field of the record that a comparison reads; for a comparison that is not listed here its terms, or all it took. */
export const showValue: ShowValue = (comparison, record) => {
  const feature = comparison.feature(record);
  if (feature === null) return null;
  const show = Object.hasOwn(SHOWN, comparison.name) ? SHOWN[comparison.name] : undefined;
  return cut(show?.(record) ?? listed(comparison.terms(feature)) ?? plain(feature));
};

const plain = (feature: unknown): string =>
  typeof feature === 'string' || typeof feature === 'number' ? String(feature) : (JSON.stringify(feature) ?? '');

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
