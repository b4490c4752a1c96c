import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { AsterismError } from '../domain/errors.js';
import { type ColumnMap, toColumnMap } from '../services/link/column-map.js';
import type { LinkRequest, LinkSummary } from './link-request.js';
import { type ReadPeople, readTableAside } from './read-table-aside.js';

/** Bytes of a table for which starting a thread does not pay. */
const SMALL = 2 ** 20;

/** Finds which rows of people tables are of one person, without a database. @throws AsterismError BAD_MAPPING, BAD_FILE, BAD_USER_INPUT */
export async function linkTables(request: LinkRequest): Promise<LinkSummary> {
  const map = toColumnMap(parseMap(await readMap(request.columns), request.columns), request.columns);
  request.onStage?.('reading');
  // The thread that reads the first table starts while this one loads all that linking needs.
  const [first, ...others] = request.tables.map((file) => () => readerOf(file, map));
  const begun = first!();
  const { linkRead } = await import('./link-read-tables.js');
  return linkRead(request, [() => begun, ...others]);
}

function readerOf(file: string, map: ColumnMap): ReadPeople {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= SMALL) return readTableAside(file, map);
  return async (onRow, onReject) => (await import('./read-table.js')).readTable(file, map, onRow, onReject);
}

const readMap = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AsterismError('BAD_USER_INPUT', `Cannot read the column map "${file}" (${error.code}).`);
  });

function parseMap(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new AsterismError('BAD_MAPPING', `${file}: the YAML is broken: ${(error as Error).message.split('\n')[0]}`);
  }
}
