export const ANALYSIS_STATUSES = ['QUEUED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED'] as const;
export type AnalysisStatus = (typeof ANALYSIS_STATUSES)[number];

/** An analysis that was asked for, and how far it has come. Instants are UTC ISO-8601 text. */
export interface AnalysisRun {
  readonly id: string;
  readonly job: string;
  /** Scope, options and which facts count, JSON as in a finding. */
  readonly parameters: string;
  /** Id of the key that asked for it. */
  readonly by: string;
  /** Markings of the reports that it may read. */
  readonly markings: readonly string[];
  readonly status: AnalysisStatus;
  readonly askedAt: string;
  readonly startedAt: string | null;
  /** State of knowledge; null until it begins, unless one was asked for. */
  readonly knownAt: string | null;
  readonly finishedAt: string | null;
  /** What is being done, how much of it is, and how much there is where that is known. */
  readonly step: string | null;
  readonly done: number;
  readonly total: number | null;
  /** How often a worker has begun it. */
  readonly attempts: number;
  /** Somebody asked for it to stop; it does soon. */
  readonly cancelRequested: boolean;
  /** Id of what it found. */
  readonly findingId: string | null;
  /** Id of the schedule that asked for it. */
  readonly scheduleId: string | null;
  /** Why it failed. */
  readonly message: string | null;
}

/** When an analysis is run again: every so many hours, or daily at a time of day in UTC, `HH:MM`. One is null. */
export interface Recurrence {
  readonly everyHours: number | null;
  readonly dailyAt: string | null;
}

/** An analysis that is run again and again. */
export interface AnalysisSchedule extends Recurrence {
  readonly id: string;
  readonly job: string;
  readonly parameters: string;
  readonly by: string;
  readonly markings: readonly string[];
  readonly createdAt: string;
  readonly nextAt: string;
  /** Id of the run that it asked for last. */
  readonly lastRunId: string | null;
}
