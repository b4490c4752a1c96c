import { AsterismError } from '../../domain/errors.js';
import { namesBesideColumns } from './check-table.js';
import { compileTable } from './compile-table.js';
import type { Table } from './mapping.js';
import { compileValue } from './value.js';

/** Columns that a table's rows must have, `each`, joins and `{column?}` left out. */
export function requiredColumns(table: Table): Set<string> {
  const beside = namesBesideColumns(table);
  const references = [
    ...compileTable(table).values,
    ...Object.values(table.joins ?? {}).map((join) => compileValue(join.from)),
  ].flatMap((value) => value.references);
  return new Set(
    references
      .filter((reference) => !reference.optional && !reference.index && !beside.has(head(reference.column)))
      .map((reference) => reference.column),
  );
}

/** @throws AsterismError BAD_MAPPING that names the first column a file lacks and lists those it has */
export function checkColumns(table: Table, columns: readonly string[], file: string): void {
  const has = new Set(columns);
  const taken = Object.keys(table.joins ?? {}).find((name) => has.has(name));
  if (taken)
    throw new AsterismError(
      'BAD_MAPPING',
      `tables.${table.name}: the join "${taken}" has the name of a column of "${file}". Give the join another name.`,
    );
  const missing = [...requiredColumns(table)].filter((column) => !has.has(column));
  if (missing.length === 0) return;
  throw new AsterismError(
    'BAD_MAPPING',
    `tables.${table.name}: "${file}" has no column ${missing.map((column) => `"${column}"`).join(', ')}. It has: ${columns.map((column) => `"${column}"`).join(', ')}. Correct the name, or write {${missing[0]}?} if files may lack it.`,
    { file, missing, columns },
  );
}

const head = (column: string): string => column.split('.', 1)[0] as string;
