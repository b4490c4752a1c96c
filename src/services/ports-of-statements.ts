import type { PlanStep } from './ports-of-analysis-patterns.js';

/** One operator of a plan that was run. Its rows and hits count all reports that it touched, whoever may see them. */
export interface ProfiledStep extends PlanStep {
  readonly rows: number;
  /** Requests that it made of the store. */
  readonly dbHits: number;
}

/** A read that was run, once or several times. */
export interface RecordedStatement {
  readonly name: string;
  readonly text: string;
  /** What its first run was given; secrets are taken out. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly runs: number;
  /** Rows of all runs, before the service leaves anything out. */
  readonly rows: number;
  /** How its first run went; null when that failed. */
  readonly plan: readonly ProfiledStep[] | null;
}

/** Watches which statements some work runs. */
export interface StatementRecorder {
  /** Reads that the work runs, each name once, in the order of their first runs. The first run of each is profiled. */
  record(work: () => Promise<unknown>): Promise<readonly RecordedStatement[]>;
}
