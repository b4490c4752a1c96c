import { statSync } from 'node:fs';
import type { ColumnMap } from '../services/link/column-map.js';
import type { LinkRequest, LinkSummary } from './link-request.js';
import { type ReadPeople, readTableAside } from './read-table-aside.js';

/** Bytes of a table for which starting a thread does not pay. */
const SMALL = 2 ** 20;

/** Finds which rows of people tables are of one person, without a database. @throws AsterismError BAD_MAPPING, BAD_FILE, BAD_USER_INPUT */
export async function linkTables(request: LinkRequest): Promise<LinkSummary> {
  // The thread that reads the first table starts while this one loads all that linking needs.
  const map = import('./column-map-file.js').then(({ readColumnMap }) => readColumnMap(request.columns));
  const [first, ...others] = request.tables.map((file) => () => readerOf(file, map));
  const begun = first!();
  await map;
  request.onStage?.('reading');
  const { linkRead } = await import('./link-read-tables.js');
  return linkRead(request, [() => begun, ...others]);
}

function readerOf(file: string, map: Promise<ColumnMap>): ReadPeople {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= SMALL) return readTableAside(file, map);
  return async (onRow, onReject) => (await import('./read-table.js')).readTable(file, await map, onRow, onReject);
}
