import type { AnalysisRun, AnalysisSchedule, AnalysisStatus } from '../domain/analysis-run.js';
import type { FindingRequest } from './analysis/finding-request.js';
import type { FindingProgress } from './analysis/finding-runner.js';
import type { Caller } from './caller.js';
import type { Deadline } from './ports.js';

/** Whose runs are seen: the key's own, and those that read nothing but these markings. */
export type RunViewer = Deadline & Pick<Caller, 'keyId' | 'markings'>;

export type AskedRun = Pick<AnalysisRun, 'id' | 'job' | 'parameters' | 'by' | 'markings' | 'knownAt' | 'askedAt'>;

/** Analyses that wait for a worker or have one. The queue is in the database; every write can be repeated. */
export interface AnalysisRunStore {
  /** @returns what was asked for under this id first */
  create(run: AskedRun, deadline: Deadline): Promise<AnalysisRun>;
  /** Oldest run that waits for a worker or whose worker's lease has ended. */
  nextWaiting(deadline: Deadline): Promise<AnalysisRun | null>;
  /** Takes a run for this worker until the lease ends; null when another worker has it or it is over. */
  claim(id: string, worker: string, leaseMs: number, deadline: Deadline): Promise<AnalysisRun | null>;
  /** Keeps it for another lease. @returns null when it is no longer this worker's */
  renew(
    id: string,
    worker: string,
    progress: FindingProgress,
    leaseMs: number,
    deadline: Deadline,
  ): Promise<{ readonly cancelRequested: boolean } | null>;
  /** Gives it back unfinished. */
  release(id: string, worker: string, deadline: Deadline): Promise<void>;
  /** @returns null when it is no longer this worker's */
  finish(
    id: string,
    worker: string,
    end: { readonly status: AnalysisStatus; readonly message: string | null; readonly findingId: string | null },
    deadline: Deadline,
  ): Promise<AnalysisRun | null>;
  cancel(id: string, viewer: RunViewer): Promise<AnalysisRun | null>;
  /** The newest first. */
  list(
    wanted: {
      readonly ids?: readonly string[];
      readonly first: number;
      readonly after?: { readonly at: string; readonly id: string };
    },
    viewer: RunViewer,
  ): Promise<AnalysisRun[]>;
}

/** Analyses that are run again and again. Every write can be repeated. */
export interface AnalysisScheduleStore {
  /** One that was removed stands again. @returns it as it stands */
  save(schedule: Omit<AnalysisSchedule, 'lastRunId'>, deadline: Deadline): Promise<AnalysisSchedule>;
  /** @returns false when there is none that the viewer may see */
  remove(id: string, viewer: RunViewer): Promise<boolean>;
  /** The newest first. */
  list(first: number, viewer: RunViewer): Promise<AnalysisSchedule[]>;
  due(first: number, deadline: Deadline): Promise<AnalysisSchedule[]>;
  /** Asks for the run of a schedule whose time has come. @returns null when another worker did, or its last one still runs */
  start(
    schedule: AnalysisSchedule,
    run: { readonly id: string; readonly nextAt: string; readonly markings: readonly string[] },
    deadline: Deadline,
  ): Promise<AnalysisRun | null>;
}

/** A finding to be made: everything that it follows from. */
export interface FindingOrder {
  readonly request: FindingRequest;
  readonly caller: Omit<Caller, keyof Deadline>;
  readonly runId: string;
}

/** Makes a finding and keeps it, wherever that is computed. @returns its id @throws AsterismError as `FindingRunner.run` */
export type MakeFinding = (
  order: FindingOrder,
  options: Deadline & { onProgress(progress: FindingProgress): void },
) => Promise<string>;
