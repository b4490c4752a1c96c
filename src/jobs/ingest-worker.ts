import type { RunView } from '../domain/views.js';
import { RUNS_WAITING } from '../services/ingest-service.js';
import type { MessageBus } from '../services/ports.js';
import type { RunStore } from '../services/ports-of-ingest.js';
import { WorkLoop } from './work-loop.js';

/** A claim is held this long without a batch before another worker may take the run. */
const LEASE_MS = 120_000;
const LOOK_MS = 15_000;
/** Time to find and claim a run. */
const CLAIM_MS = 30_000;

export interface IngestWorkerOptions {
  readonly id: string;
  readonly store: RunStore;
  readonly bus: MessageBus;
  /** Does the work of one claimed run. */
  work(run: RunView, signal: AbortSignal): Promise<void>;
  onError(error: unknown): void;
}

/** Takes waiting runs one after the other. The queue is the runs in the database. */
export const createIngestWorker = ({ id, store, bus, work, onError }: IngestWorkerOptions): WorkLoop =>
  new WorkLoop({
    bus,
    topic: RUNS_WAITING,
    lookMs: LOOK_MS,
    onError,
    async work(signal) {
      const deadline = { signal, at: Date.now() + CLAIM_MS };
      const waiting = await store.nextWaiting(deadline);
      const run = waiting && (await store.claim(waiting.id, id, LEASE_MS, deadline));
      if (run) await work(run, signal);
      return run !== null;
    },
  });
