import type { NumberRange } from '../../domain/report-draft.js';
import { normaliseAge } from '../../normalise/age.js';
import { type Coordinates, readCoordinates } from '../../normalise/coordinates.js';
import { normaliseHeight } from '../../normalise/height.js';
import { IDENTITY_KINDS, identityNumber } from '../../normalise/identity-number.js';
import type { PhoneNormaliser } from '../../normalise/phone.js';
import type { Normalised } from '../../normalise/result.js';
import { normaliseWeight } from '../../normalise/weight.js';
import { type PersonRecord, TEXT_FIELDS } from '../../resolution/person-record.js';
import { birthOfRow, dayOf } from './birth-of-row.js';
import type { ColumnMap, ReadField } from './column-map.js';
import { namesOfRow } from './names-of-row.js';
import { textsOfRow } from './texts-of-row.js';

/** Text of a column of a row; empty when there is none. */
export type ReadColumn = (column: string) => string;

const NONE: readonly string[] = [];

/** Reads one row of a table as a person. What cannot be understood counts as missing. */
export function personOfRow(read: ReadColumn, map: ColumnMap, phones: PhoneNormaliser): PersonRecord {
  const written: ReadField = (field) => {
    const columns = map.fields[field];
    return columns ? [columns].flat().map(read).filter(Boolean) : NONE;
  };
  const texts = TEXT_FIELDS.filter((field) => map.fields[field]).map(
    (field) => [field, textsOfRow(field, written(field), phones, map.region)] as const,
  );
  return {
    id: read(map.id),
    names: namesOfRow(written),
    birth: birthOfRow(written('birthDate').join('-')),
    age: rangeOf(normaliseAge, written('age')),
    observedOn: dayOf(written('observedOn').join('-')),
    heightCm: rangeOf(normaliseHeight, written('height')),
    weightKg: rangeOf(normaliseWeight, written('weight')),
    positions: positionsOf(written('latitude'), written('longitude')),
    identityNumbers: IDENTITY_KINDS.flatMap((kind) =>
      written(kind).flatMap((text) => accepted(identityNumber(kind, text)) ?? []),
    ),
    texts: Object.fromEntries(texts.filter(([, values]) => values.length)),
  };
}

const accepted = <T>(read: Normalised<T>): T | null => (read.ok ? read.value : null);

const rangeOf = (normalise: (text: string) => Normalised<NumberRange>, texts: readonly string[]): NumberRange | null =>
  texts.length ? accepted(normalise(texts.join(' '))) : null;

const positionsOf = (latitudes: readonly string[], longitudes: readonly string[]): Coordinates[] =>
  latitudes.flatMap((latitude, i) => accepted(readCoordinates(latitude, longitudes[i] ?? '')) ?? []);
