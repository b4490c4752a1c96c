import type { AnalysisScope } from '../../domain/analysis-scope.js';
import type { FindingItem } from '../../domain/finding.js';
import type { ReadScope } from '../ports.js';
import type { LoadedProjection } from './projection-loader.js';

export type JobOptions = Readonly<Record<string, string | number>>;

/** What a job is handed. */
export interface JobContext {
  readonly scope: AnalysisScope;
  /** All defaults filled in. */
  readonly options: JobOptions;
  readonly caller: ReadScope;
  /** The scope in memory, loaded once. The finding relies on all of its reports. */
  projection(): Promise<LoadedProjection>;
  /** Says that something was left out. */
  leaveOut(sentence: string): void;
}

/**
 * An analysis that can be run as a batch. A new one is a file in `jobs/` and a line in `analysis-jobs.ts`.
 *
 * Its items must follow from the scope, the options and the state of knowledge alone, in one order: a run that was cut
 * short is made again and goes on where it was, and anybody can make it again to compare.
 */
export interface AnalysisJob {
  /** One word, as on the command line. */
  readonly name: string;
  readonly description: string;
  /** Options with their defaults; the type of the default is that of the option. */
  readonly defaults: JobOptions;
  items(context: JobContext): AsyncIterable<JobItem>;
}

/** An item as a job gives it: its content is stored as JSON. The finding relies on its reports too. */
export type JobItem = Omit<FindingItem, 'content'> & { readonly content: object };
