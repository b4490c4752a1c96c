import { z } from 'zod';
import { AsterismError } from '../../domain/errors.js';
import { type ColumnMap, LINK_FIELDS } from './column-map.js';

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const COLUMN_MAP = z.strictObject({
  id: z.string().min(1),
  region: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'the region is the ISO 3166 code of a country, two letters')
    .optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  fields: z
    .partialRecord(z.enum(LINK_FIELDS), columns)
    .refine((fields) => Object.keys(fields).length > 0, 'name at least one field'),
});

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
