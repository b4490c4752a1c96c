import { keyOfTexts } from './comparison.js';
import { wholeName } from './names/whole-name.js';
import { type PersonRecord, TEXT_FIELDS, type TextField } from './person-record.js';
import type { ReadText } from './text-column.js';

/** What comparisons and blocking rules read of people; where both read one thing, both have it from here, so that it is read once. */

/** All names as {@link wholeName} writes them, a line each. */
export const namesText: ReadText<PersonRecord> = ({ names }) =>
  keyOfTexts(names.length > 0 ? names.map(wholeName) : undefined);

/** First and last day of birth, one after the other. */
export const birthText: ReadText<PersonRecord> = ({ birth }) => birth && birth.from + birth.to;

const FIELDS = new Map(
  TEXT_FIELDS.map((field): [TextField, ReadText<PersonRecord>] => [field, ({ texts }) => keyOfTexts(texts[field])]),
);
/** The texts of a field, a line each. */
export const fieldText = (field: TextField): ReadText<PersonRecord> => FIELDS.get(field)!;

export const identityNumbersText: ReadText<PersonRecord> = ({ identityNumbers }) =>
  keyOfTexts(identityNumbers?.length ? identityNumbers : undefined);

export const identifiersText: ReadText<PersonRecord> = ({ identifiers }) =>
  keyOfTexts(identifiers?.length ? identifiers : undefined);
