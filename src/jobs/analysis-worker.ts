import { ANALYSIS_LEASE_MS, type AnalysisExecutor } from '../services/analysis/analysis-executor.js';
import { ANALYSES_WAITING } from '../services/analysis/analysis-run-service.js';
import type { DueAnalyses } from '../services/analysis/due-analyses.js';
import type { MessageBus } from '../services/ports.js';
import type { AnalysisRunStore } from '../services/ports-of-analysis-runs.js';
import { WorkLoop } from './work-loop.js';

const LOOK_MS = 15_000;
/** Time to find and claim an analysis. */
const CLAIM_MS = 30_000;

export interface AnalysisWorkerOptions {
  readonly id: string;
  readonly store: AnalysisRunStore;
  readonly due: DueAnalyses;
  readonly executor: AnalysisExecutor;
  readonly bus: MessageBus;
  onError(error: unknown): void;
}

/** Takes waiting analyses one after the other, those first whose time has come. The queue is in the database. */
export const createAnalysisWorker = ({ id, store, due, executor, bus, onError }: AnalysisWorkerOptions): WorkLoop =>
  new WorkLoop({
    bus,
    topic: ANALYSES_WAITING,
    lookMs: LOOK_MS,
    onError,
    async work(signal) {
      const deadline = { signal, at: Date.now() + CLAIM_MS };
      await due.start(deadline);
      const waiting = await store.nextWaiting(deadline);
      const run = waiting && (await store.claim(waiting.id, id, ANALYSIS_LEASE_MS, deadline));
      if (run) await executor.execute(run, id, signal);
      return run !== null;
    },
  });
