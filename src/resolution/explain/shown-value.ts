import type { Comparison } from '../comparison.js';
import type { PersonRecord, TextField } from '../person-record.js';

type Show = (record: PersonRecord) => string | null;

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
  (field: TextField): Show =>
  ({ texts }) =>
    listed(texts[field] ?? []);

const birthShown: Show = ({ birth }) => {
  if (!birth) return null;
  const [from, to] = [isoDay(birth.from), isoDay(birth.to)];
  return from === to ? from : `${from} to ${to}`;
};

const isoDay = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;

const listed = (texts: readonly string[]): string | null => (texts.length ? texts.join(' / ') : null);

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
  'identity number': textShown('nationalId'),
  occupation: textShown('occupation'),
  sex: textShown('sex'),
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
