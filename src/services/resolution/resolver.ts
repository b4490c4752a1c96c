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
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: ResolutionStore,
    private readonly model: (deadline: Deadline) => Promise<ResolutionModel>,
    private readonly worker: string,
  ) {}

  /** Decides about some mentions before the others, here or by the worker that is at it; gives up at the deadline. */
  async settle(mentionIds: readonly string[], deadline: Deadline): Promise<void> {
    for (;;) {
      const isOver = await this.#exclusively(async () => {
        const waiting = await this.store.pendingOf(mentionIds, deadline);
        if (!waiting.length) return true;
        if (!(await this.store.claim(this.worker, LEASE_MS, deadline))) return false;
        try {
          await this.#decide(waiting, deadline);
        } finally {
          await this.store.release(this.worker, until(NEVER));
        }
        return false;
      });
      if (isOver || Date.now() + LOOK_MS > deadline.at) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Has every mention looked at again, with the model that is used now. */
  async startAnew(deadline: Deadline): Promise<void> {
    await this.store.markAllPending(deadline);
  }

  /**
   * Works until nothing waits.
   * @returns how many mentions were decided, or null when another worker is at it
   */
  async resolvePending(
    signal: AbortSignal,
    onProgress: (progress: ResolverProgress) => void = () => {},
  ): Promise<number | null> {
    const total = await this.store.pendingCount(until(signal));
    let isOurs = false;
    try {
      for (let done = 0; ; ) {
        onProgress({ done, total: Math.max(done, total) });
        const decided = await this.#exclusively(async () => {
          const deadline = until(signal);
          const waiting = await this.store.pending(BATCH, deadline);
          if (!waiting.length) return 0;
          isOurs = await this.store.claim(this.worker, LEASE_MS, deadline);
          return isOurs ? this.#decide(waiting, deadline) : null;
        });
        if (decided === null) return null;
        if (!decided) return done;
        done += decided;
      }
    } finally {
      if (isOurs) await this.#exclusively(() => this.store.release(this.worker, until(NEVER)));
    }
  }

  /** One batch at a time in this process too: each reads what the one before has written. */
  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** @returns how many mentions were decided, or null when the lease was lost */
  async #decide(waiting: Awaited<ReturnType<ResolutionStore['pending']>>, deadline: Deadline): Promise<number | null> {
    const model = await this.model(deadline);
    const changes = await resolveBatch(waiting, this.store, model, deadline);
    const by = { worker: this.worker, leaseMs: LEASE_MS, model: model.id, recordVersion: RECORD_VERSION };
    return (await this.store.commit(changes, by, deadline)) ? changes.settled.length : null;
  }
}

/** How often it is looked whether another worker has come to the end. */
const LOOK_MS = 100;

/** What is given back is given back whatever happens. */
const NEVER = new AbortController().signal;

const until = (signal: AbortSignal): Deadline => ({ signal, at: Date.now() + BATCH_MS });
