import { statSync } from 'node:fs';
import type { ColumnMap } from '../services/link/column-map.js';
import type { LinkRequest, LinkSummary } from './link-request.js';
import { LinkingThread, type ReadPeople } from './linking-aside.js';

/** Bytes of tables for which a thread does not pay: both would wait for memory and for V8, which compiles beside them. */
const SMALL = 12 * 2 ** 20;

/** Finds which rows of people tables are of one person, without a database. @throws AsterismError BAD_MAPPING, BAD_FILE, BAD_USER_INPUT */
export async function linkTables(request: LinkRequest): Promise<LinkSummary> {
  // The thread reads the first table while this one loads all that linking needs.
  const thread = sizeOf(request.tables) < SMALL ? null : new LinkingThread();
  try {
    const map = import('./column-map-file.js').then(({ readColumnMap }) => readColumnMap(request.columns));
    const [first, ...others] = request.tables.map((file) => () => thread?.read(file, map) ?? readerOf(file, map));
    const begun = first!();
    await map;
    request.onStage?.('reading');
    const { linkRead } = await import('./link-read-tables.js');
    return await linkRead(request, [() => begun, ...others], thread);
  } finally {
    await thread?.end();
  }
}

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);

/** Reads a table in this thread. */
const readerOf =
  (file: string, map: Promise<ColumnMap>): ReadPeople =>
  async (onRow, onReject) =>
    (await import('./read-table.js')).readTable(file, await map, onRow, onReject);
