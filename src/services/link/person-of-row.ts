import type { NumberRange } from '../../domain/report-draft.js';
import { normaliseAge } from '../../normalise/age.js';
import { type Coordinates, readCoordinates } from '../../normalise/coordinates.js';
import { normaliseHeight } from '../../normalise/height.js';
import { IDENTITY_KINDS, identityNumber } from '../../normalise/identity-number.js';
import type { PhoneNormaliser } from '../../normalise/phone.js';
import type { Normalised } from '../../normalise/result.js';
import { normaliseWeight } from '../../normalise/weight.js';
import { type PersonRecord, TEXT_FIELDS, type TextField } from '../../resolution/person-record.js';
import { birthOfRow, dayOf } from './birth-of-row.js';
import { type ColumnMap, LINK_FIELDS, type LinkField, type ReadField } from './column-map.js';
import { namesOfRow, type WrittenNames, writtenNames } from './names-of-row.js';
import { remembering } from './remembering.js';
import { textReader } from './texts-of-row.js';

/** Text of a column of a row; empty when there is none. */
export type ReadColumn = (column: string) => string;

const NONE: readonly string[] = [];

/** Fields that many tables have none of. */
const MEASURES = [
  'age',
  'observedOn',
  'height',
  'weight',
  'latitude',
  'longitude',
  ...IDENTITY_KINDS,
] as const satisfies readonly LinkField[];

/** A person of which all is understood but the names, which cost about as much as all the rest. */
export interface PersonRow extends Omit<PersonRecord, 'names'> {
  readonly names: WrittenNames;
}

/** The same object: there are as many as rows. */
export const personOfRow = (row: PersonRow): PersonRecord => Object.assign(row, { names: namesOfRow(row.names) });

/** Reads rows of a table as people, one after the other. What cannot be understood counts as missing. */
export function personReader(map: ColumnMap, phones: PhoneNormaliser): (read: ReadColumn) => PersonRow {
  const columnsOf = (field: LinkField): readonly string[] => [map.fields[field] ?? []].flat();
  const columns = new Map(LINK_FIELDS.map((field) => [field, columnsOf(field)] as const));
  const texts = TEXT_FIELDS.filter((field) => columns.get(field)!.length).map(
    (field) => [field, textReader(field, phones, map.region)] as const,
  );
  const order = map.dateOrder ?? ((map.region ?? 'US').toUpperCase() === 'US' ? 'mdy' : 'dmy');
  const birthOf = remembering((text) => birthOfRow(text, order));
  const identities = IDENTITY_KINDS.filter((kind) => columns.get(kind)!.length);
  const isMeasured = MEASURES.some((field) => columns.get(field)!.length);
  const measuresOf = (written: ReadField) => ({
    age: rangeOf(normaliseAge, written('age')),
    observedOn: dayOf(written('observedOn').join('-'), order),
    heightCm: rangeOf(normaliseHeight, written('height')),
    weightKg: rangeOf(normaliseWeight, written('weight')),
    positions: positionsOf(written('latitude'), written('longitude')),
    identityNumbers: identities.flatMap((kind) =>
      written(kind).flatMap((text) => accepted(identityNumber(kind, text)) ?? []),
    ),
  });
  return (read) => {
    const written: ReadField = (field) => {
      const own = columns.get(field)!;
      if (own.length !== 1) return own.length ? own.map(read).filter(Boolean) : NONE;
      const text = read(own[0]!);
      return text === '' ? NONE : [text];
    };
    const said: Partial<Record<TextField, readonly string[]>> = {};
    for (const [field, textsOf] of texts) {
      const found = textsOf(written(field));
      if (found.length) said[field] = found;
    }
    const row = {
      id: read(map.id),
      names: writtenNames(written),
      birth: birthOf(written('birthDate').join('-')),
      texts: said,
    };
    return isMeasured ? { ...row, ...measuresOf(written) } : row;
  };
}

const accepted = <T>(read: Normalised<T>): T | null => (read.ok ? read.value : null);

const rangeOf = (normalise: (text: string) => Normalised<NumberRange>, texts: readonly string[]): NumberRange | null =>
  texts.length ? accepted(normalise(texts.join(' '))) : null;

const positionsOf = (latitudes: readonly string[], longitudes: readonly string[]): Coordinates[] =>
  latitudes.flatMap((latitude, i) => accepted(readCoordinates(latitude, longitudes[i] ?? '')) ?? []);
