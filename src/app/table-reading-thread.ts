import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { AsterismError } from '../domain/errors.js';
import type { PersonRecord } from '../resolution/person-record.js';
import { readTable } from './read-table.js';
import type { ReadingNews, ReadingOrder } from './read-table-aside.js';

/** Records sent at once. */
const LOT = 1_000;
/** Lots that may be on their way. */
const MOST_AHEAD = 8;

const { file, map } = workerData as ReadingOrder;
const port = parentPort!;
let records: PersonRecord[] = [];
let rejects: string[] = [];
let ahead = 0;
port.on('message', () => {
  ahead -= 1;
});

const tell = (news: ReadingNews): void => port.postMessage(news);

async function send(): Promise<void> {
  tell({ records: JSON.stringify(records), rejects });
  records = [];
  rejects = [];
  ahead += 1;
  while (ahead >= MOST_AHEAD) await once(port, 'message');
}

try {
  await readTable(
    file,
    map,
    (record) => (records.push(record) < LOT ? undefined : send()),
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
