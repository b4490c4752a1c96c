import { normaliseBirthDate } from '../../normalise/birth-date.js';
import { normaliseEmail } from '../../normalise/email.js';
import { normaliseName } from '../../normalise/name.js';
import { nameKey } from '../../normalise/name-key.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import { slugOf } from '../../normalise/text.js';
import { type NameWords, type PersonRecord, TEXT_FIELDS, type TextField } from '../../resolution/person-record.js';
import type { ColumnMap, LinkField } from './column-map.js';
import { remembering } from './remembering.js';

/** Fields whose columns are alternatives; those of the other fields are parts of one text. */
const ALTERNATIVES: ReadonlySet<TextField> = new Set(['phone', 'email', 'nationalId']);

/** Text of a column of a row; empty when there is none. */
export type ReadColumn = (column: string) => string;

/** Reads rows of a table as people, one after the other. What cannot be understood counts as missing. */
export function personReader(map: ColumnMap): (read: ReadColumn) => PersonRecord {
  const columnsOf = (field: LinkField): readonly string[] => [map.fields[field] ?? []].flat();
  const [fullName, givenName, surname, birthDate] = (['fullName', 'givenName', 'surname', 'birthDate'] as const).map(
    columnsOf,
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  const birth = remembering(birthOf);
  const words = remembering(wordsOf);
  const texts = TEXT_FIELDS.map((field) => ({ field, columns: columnsOf(field) }))
    .filter(({ columns }) => columns.length > 0)
    .map(({ field, columns }) => {
      const one = remembering((text) => [textOf(field, text)].filter(Boolean));
      return { field, columns, one };
    });
  return (read) => {
    const written = (columns: readonly string[]): string[] => columns.map(read).filter(Boolean);
    const record: PersonRecord = {
      id: read(map.id),
      names: namesOf(written(fullName).join(' '), written(givenName).join(' '), written(surname).join(' '), words),
      birth: birth(written(birthDate).join('-')),
      texts: {},
    };
    const said = record.texts as Partial<Record<TextField, readonly string[]>>;
    for (const { field, columns, one } of texts) {
      const values = written(columns);
      const found =
        ALTERNATIVES.has(field) && values.length > 1 ? [...new Set(values.flatMap(one))] : one(values.join(' '));
      if (found.length) said[field] = found;
    }
    return record;
  };
}

function namesOf(full: string, given: string, family: string, words: (text: string) => readonly string[]): NameWords[] {
  const read = full || given || family ? normaliseName(full || { given, family }) : null;
  if (!read?.ok) return [];
  return [read.value.name, ...read.value.aliases].map((name) => ({
    given: name.given.flatMap(words),
    family: name.family.flatMap(words),
  }));
}

const wordsOf = (text: string): readonly string[] => nameKey([text]).split(' ').filter(Boolean);

const DIGITS = /^\d{8}$/;
const digitsOf = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');

function birthOf(text: string): PersonRecord['birth'] {
  if (!text) return null;
  const read = normaliseBirthDate(text);
  if (read.ok) {
    const { from, to, precision } = read.value;
    return {
      from: digitsOf(from),
      to: precision === 'day' ? digitsOf(from) : digitsOf(new Date(Date.parse(to) - 1).toISOString()),
    };
  }
  // A date that does not exist still differs from the true one in a digit or two.
  const digits = text.replaceAll(/\D/g, '');
  return read.why === 'invalid' && DIGITS.test(digits) ? { from: digits, to: digits } : null;
}

function textOf(field: TextField, text: string): string {
  if (!text || isPlaceholder('place', text)) return '';
  if (field === 'email') {
    const email = normaliseEmail(text);
    return email.ok ? email.value.key : '';
  }
  return slugOf(text, ' ');
}
