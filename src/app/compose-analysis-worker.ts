import { randomUUID } from 'node:crypto';
import { createAnalysisWorker } from '../jobs/analysis-worker.js';
import type { WorkLoop } from '../jobs/work-loop.js';
import { AnalysisExecutor } from '../services/analysis/analysis-executor.js';
import { AskingKey } from '../services/analysis/asking-key.js';
import { DueAnalyses } from '../services/analysis/due-analyses.js';
import type { MarkingService } from '../services/marking-service.js';
import type { MessageBus } from '../services/ports.js';
import type { MakeFinding } from '../services/ports-of-analysis-runs.js';
import type { Stores } from './stores.js';

const BEAT_MS = 3_000;

export interface AnalysisWorkerParts {
  readonly stores: Pick<Stores, 'access' | 'analysisRuns' | 'analysisSchedules'>;
  readonly markings: MarkingService;
  readonly bus: MessageBus;
  readonly make: MakeFinding;
  onError(error: unknown): void;
  now(): Date;
  /** Milliseconds between two signs of life of an analysis. */
  readonly beatMs?: number;
}

/** Puts together what runs the analyses that were asked for or are due. */
export function composeAnalysisWorker({
  stores,
  markings,
  bus,
  make,
  onError,
  now,
  beatMs = BEAT_MS,
}: AnalysisWorkerParts): WorkLoop {
  const keys = new AskingKey(stores.access, markings);
  return createAnalysisWorker({
    id: `server:${randomUUID()}`,
    store: stores.analysisRuns,
    due: new DueAnalyses(stores.analysisSchedules, keys, now),
    executor: new AnalysisExecutor({ store: stores.analysisRuns, keys, bus, make, beatMs }),
    bus,
    onError,
  });
}
