import type { ReportDraft } from '../domain/report-draft.js';
import type { RunStatus, RunView } from '../domain/views.js';
import type { Deadline, TimeCursor } from './ports.js';

export interface RunRequest {
  readonly id: string;
  readonly source: string;
  readonly inputs: readonly string[];
  readonly mapping: string;
  readonly marking: string | null;
  readonly startedAt: string;
}

/** Where a batch begins and ends in its run, and what it adds to the run's counts. */
export interface BatchProgress {
  readonly batch: number;
  readonly positionFile: string;
  readonly positionRecord: number;
  readonly bytesRead: number;
  readonly bytesTotal: number | null;
  readonly rejects: number;
}

export interface BatchOutcome {
  readonly reportsNew: number;
  readonly reportsKnown: number;
  /** The run as it stands after the batch. */
  readonly run: RunView;
}

/** Keyed drafts of one batch. `sourceKey` is never null here: rows without a key have been given one. */
export type KeyedReport = ReportDraft & { readonly sourceKey: string };

/** A batch that only has to be written. */
export interface PreparedBatch {
  /** Writes the batch and its position in one transaction; a batch already stored is left as it is. */
  commit(progress: BatchProgress, deadline: Deadline): Promise<BatchOutcome>;
}

/** Writes what a run brings. Every method can be repeated without effect. */
export interface RunStore {
  /** Records a run: waiting for a worker, or begun by the worker named. */
  create(request: RunRequest, worker: string | null, deadline: Deadline): Promise<RunView>;
  /** A run of the same inputs that was begun and not ended. */
  findOpen(request: RunRequest, deadline: Deadline): Promise<RunView | null>;
  /** Takes a run for this worker until the lease ends; null when another worker has it or it is over. */
  claim(id: string, worker: string, leaseMs: number, deadline: Deadline): Promise<RunView | null>;
  /** Oldest run that waits for a worker or whose worker's lease has ended. */
  nextWaiting(deadline: Deadline): Promise<RunView | null>;
  find(ids: readonly string[], scope: Deadline): Promise<RunView[]>;
  list(
    first: number,
    after: TimeCursor | null,
    scope: Deadline,
  ): Promise<{ readonly rows: RunView[]; readonly total: number }>;
  /** Makes a batch ready to be written; needs no database, so that it can be done while another batch is written. */
  prepare(run: string, source: string, reports: readonly KeyedReport[]): PreparedBatch;
  finish(
    id: string,
    status: RunStatus,
    message: string | null,
    rejectsFile: string | null,
    deadline: Deadline,
  ): Promise<RunView>;
  /** Asks a run to stop after its current batch. */
  cancel(id: string, deadline: Deadline): Promise<RunView | null>;
  /** Start of the oldest open batch: answers about earlier instants no longer change. Null when no run is open. */
  oldestOpenBatch(deadline: Deadline): Promise<string | null>;
}

/** When, and what is kept about it. */
export interface RetractionNote {
  readonly at: string;
  /** Who, when and why, as one line; kept with what it changed. */
  readonly note: string;
}

/** Retraction and restoration of reports; history is kept. Each returns how many reports became or ceased to be current. */
export interface RetractionStore {
  /** Withdraws all versions of the rows of these reports, or takes that back. */
  withdraw(reportIds: readonly string[], withdrawn: boolean, note: RetractionNote, deadline: Deadline): Promise<number>;
  /** Takes back what a run asserted, or restores it; what another run asserts too stays. */
  retractRun(run: string, retracted: boolean, note: RetractionNote, deadline: Deadline): Promise<number>;
  /**
   * Takes a source and all that only it brought out for good; what was joined or compared with it waits for the
   * resolver then. For the sample only.
   */
  purgeSource(
    source: string,
    /** Groups that may share a blocking key. */
    how: { readonly at: string; readonly mostInBlock: number },
    deadline: Deadline,
  ): Promise<number>;
}
