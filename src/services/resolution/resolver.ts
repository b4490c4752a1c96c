import type { Deadline } from '../ports.js';
import type { ResolutionStore, WaitingGroup } from '../ports-of-resolution.js';
import { RECORD_VERSION } from './group-reader.js';
import { MemberCache } from './member-cache.js';
import type { ResolutionModel } from './resolution-model.js';
import { resolveBatch } from './resolve-batch.js';

/** Time a worker has for one batch before another may take over. */
const LEASE_MS = 60_000;
/** Time one batch may take; it ends before the lease does. */
const BATCH_MS = 50_000;
/** Mentions decided in one transaction. */
const BATCH = 200;

/** So many groups are looked at while the lease is still being asked for; of more, the work would be lost too often. */
const AHEAD = 20;

type Waiting = readonly WaitingGroup[];

export interface ResolverProgress {
  readonly done: number;
  /** Mentions that waited when it began; more may have come since. */
  readonly total: number;
  /** Batches that met a person of so many groups of mentions that only a part of them was clustered anew. */
  readonly cut: number;
}

/** Decides who the waiting mentions are. One worker at a time, by a lease in the database; whoever takes over goes on. */
export class Resolver {
  #turn: Promise<unknown> = Promise.resolve();
  readonly #members = new MemberCache();
  /** The lease is ours as far as we know: a batch that is written renews it, and is refused without it. */
  #isOurs = false;

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
        try {
          await this.#decide(waiting, await this.model(deadline), deadline);
        } finally {
          await this.#release(false);
        }
        return false;
      });
      if (isOver || Date.now() + LOOK_MS > deadline.at) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /**
   * Has every mention looked at again, with the model that is used now. What a full run with it that was cut short has
   * decided is not decided again.
   * @returns whether such a run goes on
   */
  async startAnew(deadline: Deadline): Promise<boolean> {
    return this.store.markAllPending((await this.model(deadline)).id, deadline);
  }

  /**
   * Works until nothing waits.
   * @returns how many mentions were decided, or null when another worker is at it
   */
  async resolvePending(
    signal: AbortSignal,
    onProgress: (progress: ResolverProgress) => void = () => {},
  ): Promise<number | null> {
    let total = 0;
    let cut = 0;
    let isDone = false;
    try {
      for (let done = 0; ; ) {
        const decided = await this.#exclusively(async () => {
          const deadline = until(signal);
          const [waiting, model] = await Promise.all([this.store.pending(BATCH, deadline), this.model(deadline)]);
          if (!done) total = await this.#total(waiting, deadline);
          onProgress({ done, total: Math.max(done, total), cut });
          if (!waiting.length) return false;
          return this.#decide(waiting, model, deadline);
        });
        if (decided === null) return null;
        if (!decided) {
          isDone = true;
          return done;
        }
        done += decided.mentions;
        if (decided.isCut) cut += 1;
      }
    } finally {
      await this.#exclusively(() => this.#release(isDone));
    }
  }

  async #release(isDone: boolean): Promise<void> {
    if (!this.#isOurs) return;
    this.#isOurs = false;
    await this.store.release(this.worker, isDone, until(NEVER));
  }

  /** How many mentions wait: counted where a batch does not hold all of them. */
  async #total(waiting: Waiting, deadline: Deadline): Promise<number> {
    const read = waiting.reduce((sum, { mentions }) => sum + mentions.length, 0);
    return read < BATCH ? read : this.store.pendingCount(deadline);
  }

  /** One batch at a time in this process too: each reads what the one before has written. */
  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** @returns what was decided, or null when another worker has the lease */
  async #decide(
    waiting: Waiting,
    model: ResolutionModel,
    deadline: Deadline,
  ): Promise<{ mentions: number; isCut: boolean } | null> {
    const toChanges = () => resolveBatch(waiting, this.store, model, this.#members, deadline);
    const ahead = this.#isOurs || waiting.length <= AHEAD ? toChanges() : null;
    // Whether it failed is seen below, where it is still wanted.
    ahead?.catch(() => {});
    let isStale = false;
    if (!this.#isOurs) {
      const turn = await this.store.claim(this.worker, LEASE_MS, deadline);
      if (turn === null) return null;
      this.#isOurs = true;
      // What was read ahead of the lease holds unless another worker has decided something meanwhile.
      isStale = turn !== waiting[0]!.turn;
    }
    const changes = await (isStale || !ahead ? toChanges() : ahead);
    const by = { worker: this.worker, leaseMs: LEASE_MS, model: model.id, recordVersion: RECORD_VERSION };
    this.#isOurs = await this.store.commit(changes, by, deadline);
    return this.#isOurs ? { mentions: changes.settled.length, isCut: changes.isCut } : null;
  }
}

/** How often it is looked whether another worker has come to the end. */
const LOOK_MS = 100;

/** What is given back is given back whatever happens. */
const NEVER = new AbortController().signal;

const until = (signal: AbortSignal): Deadline => ({ signal, at: Date.now() + BATCH_MS });
