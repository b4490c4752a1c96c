import { AsterismError } from '../domain/errors.js';
import { readRecords } from '../ingest/extract/read-records.js';

/**
 * Reads some columns of a table (CSV, JSON or JSON Lines, plain or gzip), row by row.
 *
 * @param each told of the texts of the columns, in their order, and where the row is (`file:line`)
 * @throws AsterismError BAD_USER_INPUT for a column that is not there, BAD_FILE for a row that cannot be read
 */
export async function readColumns(
  file: string,
  columns: readonly string[],
  each: (texts: readonly string[], place: string) => void,
): Promise<void> {
  const onColumns = (present: readonly string[]): void => {
    const missing = columns.filter((column) => !present.includes(column));
    if (missing.length)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `${file} has no column "${missing.join('", "')}". Its columns are: ${present.join(', ')}.`,
      );
  };
  const reader = await readRecords(file, { source: 'resolve', onColumns });
  for await (const lot of reader.lots())
    for (const { record, reject } of lot) {
      if (!record) throw new AsterismError('BAD_FILE', `${reject.file}:${reject.line}: ${reject.reason}`);
      const place = `${file}:${record.position.line}`;
      each(
        columns.map((column) => {
          const value = record.fields[column];
          if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
          throw new AsterismError('BAD_FILE', `${place}: no text in "${column}"; every row needs one.`);
        }),
        place,
      );
    }
}
