import type { Deadline } from '../ports.js';
import type { ResolutionStore } from '../ports-of-resolution.js';
import { RECORD_VERSION } from './group-reader.js';
import type { ResolutionModel } from './resolution-model.js';
import { resolveBatch } from './resolve-batch.js';

/** Time a worker has for one batch before another may take over. */
const LEASE_MS = 60_000;
/** Time one batch may take; it ends before the lease does. */
const BATCH_MS = 50_000;
/** Mentions decided in one transaction. */
const BATCH = 200;

export interface ResolverProgress {
  readonly done: number;
  /** Mentions that waited when it began; more may have come since. */
  readonly total: number;
}

/** Decides who the waiting mentions are. One worker at a time, by a lease in the database; whoever takes over goes on. */
export class Resolver {
  constructor(
    private readonly store: ResolutionStore,
    private readonly model: () => Promise<ResolutionModel>,
    private readonly worker: string,
  ) {}

  /**
   * Works until nothing waits.
   * @returns how many mentions were decided, or null when another worker is at it
   */
  async resolvePending(
    signal: AbortSignal,
    onProgress: (progress: ResolverProgress) => void = () => {},
  ): Promise<number | null> {
    const total = await this.store.pendingCount(until(signal));
    if (!total) return 0;
    if (!(await this.store.claim(this.worker, LEASE_MS, until(signal)))) return null;
    try {
      const model = await this.model();
      for (let done = 0; ; ) {
        onProgress({ done, total: Math.max(done, total) });
        const deadline = until(signal);
        const waiting = await this.store.pending(BATCH, deadline);
        if (!waiting.length) return done;
        const changes = await resolveBatch(waiting, this.store, model, deadline);
        const by = { worker: this.worker, leaseMs: LEASE_MS, model: model.id, recordVersion: RECORD_VERSION };
        if (!(await this.store.commit(changes, by, deadline))) return null;
        done += changes.settled.length;
      }
    } finally {
      await this.store.release(this.worker, until(new AbortController().signal));
    }
  }
}

const until = (signal: AbortSignal): Deadline => ({ signal, at: Date.now() + BATCH_MS });
