import { Worker } from 'node:worker_threads';
import { AsterismError, type ErrorCode } from '../domain/errors.js';
import type { Connection } from '../graph/connect.js';
import type { FindingProgress } from '../services/analysis/finding-runner.js';
import type { FindingOrder, MakeFinding } from '../services/ports-of-analysis-runs.js';

/** Where the thread finds the database, and what it calls itself in findings. */
export interface AnalysingPlace {
  readonly connection: Connection;
  readonly database: string;
  readonly version: string;
}

/** What the thread is started with. */
export interface AnalysingOrder extends AnalysingPlace {
  readonly order: FindingOrder;
  /** Epoch ms. */
  readonly deadline: number;
}

/** What the thread sends; after the finding or an error nothing more. */
export type AnalysingNews =
  | { readonly progress: FindingProgress }
  | { readonly findingId: string }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** What the thread may keep, in MiB: a scope of the largest size takes about two thousand. */
const MEMORY = { maxOldGenerationSizeMb: 4_096 };

/**
 * Makes findings in a thread of its own, with its own connection, so that the service goes on answering whatever is
 * computed; what takes too much memory ends the thread alone. A thread that is stopped leaves a finding that can be
 * gone on with.
 */
export const analyseAside =
  (place: AnalysingPlace): MakeFinding =>
  (order, { signal, at, onProgress }) =>
    new Promise((resolve, reject) => {
      // The thread is sent only plain data.
      const { uri, user, password } = place.connection;
      const workerData: AnalysingOrder = { ...place, connection: { uri, user, password }, order, deadline: at };
      const thread = new Worker(new URL('./analysing-thread.js', import.meta.url), {
        workerData,
        resourceLimits: MEMORY,
      });
      const stop = () => {
        reject(new AsterismError('CANCELLED', 'The analysis was stopped.'));
        void thread.terminate();
      };
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
      thread.on('message', (news: AnalysingNews) => {
        if ('progress' in news) onProgress(news.progress);
        else if ('findingId' in news) resolve(news.findingId);
        else reject(new AsterismError(news.error.code, news.error.message));
      });
      thread.on('error', (error: NodeJS.ErrnoException) => reject(isOutOfMemory(error) ? tooLarge() : error));
      thread.on('exit', (code) => {
        signal.removeEventListener('abort', stop);
        reject(new Error(`The thread of the analysis ended with ${code}.`));
      });
    });

const isOutOfMemory = (error: NodeJS.ErrnoException): boolean => error.code === 'ERR_WORKER_OUT_OF_MEMORY';
const tooLarge = (): AsterismError =>
  new AsterismError(
    'TOO_MUCH_MEMORY',
    'The scope takes more memory than one analysis may have. Choose a smaller scope.',
  );
