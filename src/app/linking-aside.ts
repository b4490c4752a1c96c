import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AsterismError } from '../domain/errors.js';
import type { ColumnMap } from '../services/link/column-map.js';
import type { PersonRow } from '../services/link/person-of-row.js';
import type { LinkingOrder, ReadingNews } from './linking-orders.js';

/**
 * Reads people, once.
 *
 * @param onRow takes them in the order of the rows
 * @param onReject takes rows that cannot be read, each as its place and why
 */
export type ReadPeople = (onRow: (row: PersonRow) => void, onReject: (reject: string) => void) => Promise<void>;

/** MiB of short-lived objects; with more the thread takes more memory and is no faster. */
const YOUNG = 8;

/** A second thread for what can be shared of linking: reading tables, and after that comparing pairs. */
export class LinkingThread {
  readonly #worker = new Worker(new URL('./linking-thread.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  readonly #told = on(this.#worker, 'message', { close: ['exit'] }) as AsyncIterableIterator<[unknown]>;

  /**
   * Reads a table, so that one processor understands rows while the other understands their names and takes in what they
   * say: about the same work for both. It reads a little ahead until rows are taken.
   */
  read(file: string, map: Promise<ColumnMap>): ReadPeople {
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const begun = map.then((read) => this.order({ file, map: read, taken }));
    // Waited for below; until then a failure is nobody's.
    begun.catch(() => undefined);
    return async (onRow, onReject) => {
      await begun;
      for (;;) {
        const news = await this.told<ReadingNews>();
        if ('isEnd' in news) return;
        if ('error' in news) throw new AsterismError(news.error.code, news.error.message);
        Atomics.add(taken, 0, 1);
        Atomics.notify(taken, 0);
        for (const row of JSON.parse(news.rows) as PersonRow[]) onRow(row);
        news.rejects.forEach(onReject);
      }
    };
  }

  order(order: LinkingOrder): void {
    this.#worker.postMessage(order);
  }

  /** What the thread says next; throws what it failed with. */
  async told<News>(): Promise<News> {
    const { done, value } = await this.#told.next();
    if (done) throw new Error('The second thread of linking ended before its work.');
    return value[0] as News;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
