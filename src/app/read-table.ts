import { readRecords } from '../ingest/extract/read-records.js';
import { createPhoneNormaliser } from '../normalise/phone.js';
import { type ColumnMap, checkColumns } from '../services/link/column-map.js';
import { type PersonRow, personReader } from '../services/link/person-of-row.js';
import { openParquet } from './parquet-rows.js';

/**
 * Reads the people of one table: CSV, JSON, JSON Lines or Parquet.
 *
 * @param onRow takes them one after the other
 * @param onReject takes rows that cannot be read, each as its place and why
 */
export async function readTable(
  file: string,
  map: ColumnMap,
  onRow: (row: PersonRow) => void,
  onReject: (reject: string) => void,
): Promise<void> {
  const personOf = personReader(map, createPhoneNormaliser());
  const take = (fields: Readonly<Record<string, unknown>>, line: number): void => {
    if (textOf(fields[map.id])) onRow(personOf((column) => textOf(fields[column])));
    else onReject(`${file}:${line}: no id in column "${map.id}"; every record needs one`);
  };
  const parquet = await openParquet(file);
  if (parquet) {
    checkColumns(map, parquet.columns, file);
    let line = 0;
    for await (const row of parquet.rows()) {
      line += 1;
      take(row, line);
    }
    return;
  }
  const reader = await readRecords(file, { source: 'link', onColumns: (columns) => checkColumns(map, columns, file) });
  for await (const lot of reader.lots())
    for (const { record, reject } of lot) {
      if (record) take(record.fields, record.position.line);
      else onReject(`${reject.file}:${reject.line}: ${reject.reason}`);
    }
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
};
