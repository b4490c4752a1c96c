import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AsterismError, type ErrorCode } from '../domain/errors.js';
import type { ColumnMap } from '../services/link/column-map.js';
import type { PersonRow } from '../services/link/person-of-row.js';

/** What the thread is started with; its first message is the column map. */
export interface ReadingOrder {
  readonly file: string;
}

/** What the thread sends. Each lot is answered, so that the two stay close to each other. */
export type ReadingNews =
  /** People as the JSON of a list: cheaper than the copy that a thread would make of so many small objects. */
  | { readonly rows: string; readonly rejects: readonly string[] }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** What the thread may keep, in MiB: it holds some lots of rows and remembers frequent values. */
const READER_MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/**
 * Reads people, once.
 *
 * @param onRow takes them in the order of the rows
 * @param onReject takes rows that cannot be read, each as its place and why
 */
export type ReadPeople = (onRow: (row: PersonRow) => void, onReject: (reject: string) => void) => Promise<void>;

/**
 * Starts a thread that reads a table, so that one processor understands rows while the other understands their names
 * and takes in what they say: about the same work for both. It reads a little ahead until it is asked.
 */
export function readTableAside(file: string, map: Promise<ColumnMap>): ReadPeople {
  const order: ReadingOrder = { file };
  const thread = new Worker(new URL('./table-reading-thread.js', import.meta.url), {
    workerData: order,
    resourceLimits: READER_MEMORY,
  });
  map.then(
    (read) => thread.postMessage(read),
    () => thread.terminate(),
  );
  const ended = once(thread, 'exit');
  ended.catch(() => undefined);
  const all = on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[ReadingNews]>;
  return async (onRow, onReject) => {
    try {
      for await (const [news] of all) {
        if ('error' in news) throw new AsterismError(news.error.code, news.error.message);
        thread.postMessage('taken');
        for (const row of JSON.parse(news.rows) as PersonRow[]) onRow(row);
        news.rejects.forEach(onReject);
      }
      const [code] = await ended;
      if (code !== 0) throw new Error(`Reading "${file}" ended with ${code}.`);
    } finally {
      await thread.terminate();
    }
  };
}
