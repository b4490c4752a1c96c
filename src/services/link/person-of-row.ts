import { normaliseBirthDate } from '../../normalise/birth-date.js';
import { normaliseEmail } from '../../normalise/email.js';
import { type NameParts, normaliseName } from '../../normalise/name.js';
import { nameKey } from '../../normalise/name-key.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import { slugOf } from '../../normalise/text.js';
import { type NameWords, type PersonRecord, TEXT_FIELDS, type TextField } from '../../resolution/person-record.js';
import type { ColumnMap, LinkField } from './column-map.js';

/** Fields whose columns are alternatives; those of the other fields are parts of one text. */
const ALTERNATIVES: ReadonlySet<TextField> = new Set(['phone', 'email', 'nationalId']);

/** Text of a column of a row; empty when there is none. */
export type ReadColumn = (column: string) => string;

/** Reads one row of a table as a person. What cannot be understood counts as missing. */
export function personOfRow(read: ReadColumn, map: ColumnMap): PersonRecord {
  const written = (field: LinkField): string[] => [map.fields[field] ?? []].flat().map(read).filter(Boolean);
  return {
    id: read(map.id),
    names: namesOf(written),
    birth: birthOf(written('birthDate').join('-')),
    texts: Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, textsOf(field, written(field))] as const).filter(([, texts]) => texts.length),
    ),
  };
}

function namesOf(written: (field: LinkField) => string[]): NameWords[] {
  const full = written('fullName').join(' ');
  const parts: NameParts = { given: written('givenName').join(' '), family: written('surname').join(' ') };
  const read = full || parts.given || parts.family ? normaliseName(full || parts) : null;
  if (!read?.ok) return [];
  const words = (texts: readonly string[]) => texts.flatMap((text) => nameKey([text]).split(' ')).filter(Boolean);
  return [read.value.name, ...read.value.aliases].map(({ given, family }) => ({
    given: words(given),
    family: words(family),
  }));
}

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

function textsOf(field: TextField, written: readonly string[]): string[] {
  const texts = ALTERNATIVES.has(field) ? written : [written.join(' ')];
  return [...new Set(texts.map((text) => textOf(field, text)).filter(Boolean))];
}

function textOf(field: TextField, text: string): string {
  if (!text || isPlaceholder('place', text)) return '';
  if (field === 'email') {
    const email = normaliseEmail(text);
    return email.ok ? email.value.key : '';
  }
  return slugOf(text, ' ');
}
