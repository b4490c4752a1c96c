import { z } from 'zod';
import { AsterismError } from '../../domain/errors.js';
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

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const COLUMN_MAP = z.strictObject({
  id: z.string().min(1),
  region: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'the region is the ISO 3166 code of a country, two letters')
    .optional(),
  fields: z
    .partialRecord(z.enum(LINK_FIELDS), columns)
    .refine((fields) => Object.keys(fields).length > 0, 'name at least one field'),
});

/**
 * Which column of a table holds what: `id` and, for each field, a column or several. `region` is the country that national
 * phone numbers are read in.
 */
export type ColumnMap = z.infer<typeof COLUMN_MAP>;

/** @throws AsterismError BAD_MAPPING with the place in the map and what may stand there */
export function toColumnMap(content: unknown, file: string): ColumnMap {
  const read = COLUMN_MAP.safeParse(content);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const place = issue.path.length ? `${issue.path.join('.')}: ` : '';
  throw new AsterismError(
    'BAD_MAPPING',
    `${file}: ${place}${issue.message}. A column map has "id: COLUMN" and "fields:" with any of ${LINK_FIELDS.join(', ')}, each with a column or a list of columns.`,
  );
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
