import { setTimeout } from 'node:timers/promises';
import type { AnalysisRun } from '../../domain/analysis-run.js';
import type { AnalysisScope } from '../../domain/analysis-scope.js';
import { AsterismError } from '../../domain/errors.js';
import type { Deadline, MessageBus } from '../ports.js';
import type { AnalysisRunStore, FindingOrder, MakeFinding } from '../ports-of-analysis-runs.js';
import type { JobOptions } from './analysis-job.js';
import { analysisTopic } from './analysis-run-service.js';
import type { AskingKey } from './asking-key.js';
import type { FindingProgress } from './finding-runner.js';

/** A claim is held this long without a sign of life before another worker may take the run. */
export const ANALYSIS_LEASE_MS = 120_000;
/** Longest time that one analysis may take. */
const WITHIN_MS = 24 * 60 * 60_000;
/** Time for a statement about the run itself. */
const NOTE_MS = 30_000;
/** An analysis that ends its worker each time is not begun for ever. */
const MOST_ATTEMPTS = 3;

export interface ExecutorParts {
  readonly store: AnalysisRunStore;
  readonly keys: AskingKey;
  readonly bus: MessageBus;
  readonly make: MakeFinding;
  /** Time between two signs of life, in milliseconds: as late may a run notice that it is to stop. */
  readonly beatMs: number;
}

/** Why a run is stopped before its end. */
type Halt = 'CANCELLED' | 'REVOKED' | 'LOST';

/** Does the work of analyses that a worker has claimed. */
export class AnalysisExecutor {
  constructor(private readonly parts: ExecutorParts) {}

  /**
   * Makes the finding of a claimed run and ends the run. Stopped by `signal`, it gives the run back. When the database
   * is away the run stays as it is, to be taken again when the lease has ended.
   * @throws AsterismError UNAVAILABLE; and whatever is a defect, after the run was ended as failed
   */
  async execute(run: AnalysisRun, worker: string, signal: AbortSignal): Promise<void> {
    const { store, bus, make } = this.parts;
    const halt = new AbortController();
    const over = new AbortController();
    const either = AbortSignal.any([signal, halt.signal]);
    let progress: FindingProgress = { step: 'READING', done: 0, total: null };
    const beating = this.#beat(run, worker, () => progress, halt, AbortSignal.any([signal, over.signal]));
    const finish = async (end: Parameters<AnalysisRunStore['finish']>[2]) => {
      await store.finish(run.id, worker, end, note());
      await bus.publish(analysisTopic(run.id), '');
    };
    try {
      if (run.attempts > MOST_ATTEMPTS) throw new AsterismError('INTERNAL', tooOften);
      const order = await this.#order(run, either);
      const findingId = await make(order, {
        signal: either,
        at: Date.now() + WITHIN_MS,
        onProgress: (state) => {
          progress = state;
        },
      });
      await finish({ status: 'COMPLETED', message: null, findingId });
    } catch (error) {
      const why = halt.signal.aborted ? (halt.signal.reason as Halt) : null;
      if (why === 'LOST') return;
      if (why === 'CANCELLED') return await finish({ status: 'CANCELLED', message: null, findingId: null });
      if (signal.aborted) return await store.release(run.id, worker, note());
      if (why === null && error instanceof AsterismError && error.code === 'UNAVAILABLE') throw error;
      const known = error instanceof AsterismError;
      const message = why === 'REVOKED' ? revoked : known ? error.message : broken;
      await finish({ status: 'FAILED', message, findingId: null });
      if (why === null && !known) throw error;
    } finally {
      over.abort();
      await beating;
    }
  }

  /** Everything that the finding follows from. */
  async #order(run: AnalysisRun, signal: AbortSignal): Promise<FindingOrder> {
    const { scope, options, validAt, datedOnly } = JSON.parse(run.parameters) as {
      readonly scope: AnalysisScope;
      readonly options: JobOptions;
      readonly validAt: string | null;
      readonly datedOnly: boolean;
    };
    const caller = await this.parts.keys.caller(run.by, { signal, at: Date.now() + NOTE_MS });
    const markings = run.markings.filter((marking) => caller.markings.includes(marking));
    return {
      request: { job: run.job, scope, options },
      caller: { ...caller, markings, asOf: { knownAt: run.knownAt, validAt, datedOnly } },
      runId: run.id,
    };
  }

  /** Says that the worker lives, until the run is over; halts it when somebody cancelled it, its key is revoked or it is another's. */
  async #beat(
    { id, by }: AnalysisRun,
    worker: string,
    progress: () => FindingProgress,
    halt: AbortController,
    over: AbortSignal,
  ): Promise<void> {
    const { store, keys, bus, beatMs } = this.parts;
    let lastAt = Date.now();
    while (!over.aborted && !halt.signal.aborted) {
      await setTimeout(beatMs, undefined, { signal: over }).catch(() => {});
      if (over.aborted) return;
      try {
        const kept = await store.renew(id, worker, progress(), ANALYSIS_LEASE_MS, note(over));
        if (!kept) halt.abort('LOST' satisfies Halt);
        else if (kept.cancelRequested) halt.abort('CANCELLED' satisfies Halt);
        else await keys.check(by, note(over));
        lastAt = Date.now();
        await bus.publish(analysisTopic(id), '');
      } catch (error) {
        if (error instanceof AsterismError && error.code === 'FORBIDDEN') halt.abort('REVOKED' satisfies Halt);
        // The database is away: until the lease has ended nobody else takes the run.
        else if (Date.now() - lastAt > ANALYSIS_LEASE_MS) halt.abort('LOST' satisfies Halt);
      }
    }
  }
}

const note = (signal: AbortSignal = new AbortController().signal): Deadline => ({ signal, at: Date.now() + NOTE_MS });
const revoked = 'The key that asked for this was revoked.';
const tooOften = `It was begun ${MOST_ATTEMPTS} times and never came to its end, which may be a lack of memory. Choose a smaller scope.`;
const broken = 'It failed by a defect; the log of the service has the details. What it had stored stays; ask again.';
