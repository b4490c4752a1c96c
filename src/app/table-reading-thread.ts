import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { AsterismError } from '../domain/errors.js';
import type { ColumnMap } from '../services/link/column-map.js';
import type { PersonRow } from '../services/link/person-of-row.js';
import { readTable } from './read-table.js';
import type { ReadingNews, ReadingOrder } from './read-table-aside.js';

/** Rows sent at once. */
const LOT = 200;
/** Lots that may be on their way. */
const MOST_AHEAD = 20;

const { file } = workerData as ReadingOrder;
const port = parentPort!;
const [map] = (await once(port, 'message')) as [ColumnMap];
let rows: PersonRow[] = [];
let rejects: string[] = [];
let ahead = 0;
port.on('message', () => {
  ahead -= 1;
});

const tell = (news: ReadingNews): void => port.postMessage(news);

async function send(): Promise<void> {
  tell({ rows: JSON.stringify(rows), rejects });
  rows = [];
  rejects = [];
  ahead += 1;
  while (ahead >= MOST_AHEAD) await once(port, 'message');
}

try {
  await readTable(
    file,
    map,
    (row) => (rows.push(row) < LOT ? undefined : send()),
    (reject) => {
      rejects.push(reject);
    },
  );
  await send();
} catch (error) {
  if (!(error instanceof AsterismError)) throw error;
  tell({ error: { code: error.code, message: error.message } });
}
port.close();
