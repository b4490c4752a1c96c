import type { RunView } from '../domain/views.js';
import { RUNS_WAITING } from '../services/ingest-service.js';
import type { MessageBus } from '../services/ports.js';
import type { RunStore } from '../services/ports-of-ingest.js';

/** A claim is held this long without a batch before another worker may take the run. */
const LEASE_MS = 120_000;
/** How often waiting runs are looked for without news: finds what a dead worker left. */
const LOOK_MS = 15_000;

export interface IngestWorkerOptions {
  readonly id: string;
  readonly store: RunStore;
  readonly bus: MessageBus;
  /** Does the work of one claimed run. */
  work(run: RunView, signal: AbortSignal): Promise<void>;
  onError(error: unknown): void;
}

/** Takes waiting runs one after the other. The queue is the runs in the database; messages only wake it. */
export class IngestWorker {
  readonly #stopping = new AbortController();
  #wake: () => void = () => {};
  #done: Promise<void> = Promise.resolve();

  constructor(private readonly options: IngestWorkerOptions) {}

  async start(): Promise<void> {
    const unsubscribe = await this.options.bus.subscribe(RUNS_WAITING, () => this.#wake());
    this.#done = this.#loop().finally(unsubscribe);
  }

  /** Stops at once; a batch under way is rolled back. The run stays open and goes on where it was, when a worker is there again. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#done;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const busy = await this.#takeOne().catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.options.onError(error);
        return false;
      });
      if (!busy && !this.#stopping.signal.aborted) await this.#pause();
    }
  }

  async #takeOne(): Promise<boolean> {
    const { store, id, work } = this.options;
    const deadline = { signal: this.#stopping.signal, at: Date.now() + 30_000 };
    const waiting = await store.nextWaiting(deadline);
    const run = waiting && (await store.claim(waiting.id, id, LEASE_MS, deadline));
    if (!run) return false;
    await work(run, this.#stopping.signal);
    return true;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
