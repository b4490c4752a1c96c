import { AsterismError } from '../../domain/errors.js';
import type { DateOrder } from '../../normalise/date-parts.js';
import { IDENTITY_KINDS } from '../../normalise/identity-number.js';
import { TEXT_FIELDS } from '../../resolution/person-record.js';

/** Fields that a column map may fill. */
export const LINK_FIELDS = [
  'fullName',
  'givenName',
  'middleName',
  'surname',
  'suffix',
  'alias',
  'birthDate',
  'age',
  'observedOn',
  'height',
  'weight',
  'latitude',
  'longitude',
  ...IDENTITY_KINDS,
  ...TEXT_FIELDS,
] as const;
export type LinkField = (typeof LINK_FIELDS)[number];
/** The texts of the columns of a field that are not empty. */
export type ReadField = (field: LinkField) => readonly string[];

/**
 * Which column of a table holds what: `id` and, for each field, a column or several. `region` is the country that national
 * phone numbers are read in; `dateOrder` the order of dates that could be read in several, by default the region's.
 */
export interface ColumnMap {
  readonly id: string;
  readonly region?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly fields: { readonly [F in LinkField]?: string | readonly string[] | undefined };
}

/** @throws AsterismError BAD_MAPPING when the map names a column that the table does not have */
export function checkColumns(map: ColumnMap, present: readonly string[], file: string): void {
  const missing = [map.id, ...Object.values(map.fields).flat()].filter((column) => !present.includes(column));
  if (missing.length)
    throw new AsterismError(
      'BAD_MAPPING',
      `${file} has no column "${missing.join('", "')}". Its columns are: ${present.join(', ')}.`,
    );
}
