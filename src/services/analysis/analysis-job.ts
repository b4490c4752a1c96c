import type { AnalysisScope } from '../../domain/analysis-scope.js';
import type { FindingItem } from '../../domain/finding.js';
import type { Caller } from '../caller.js';
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
  /** Says that the finding relies on these too, beside the projection and the reports of its items. */
  relyOn(what: { readonly reportIds?: Iterable<string>; readonly premises?: Iterable<string> }): void;
  /**
   * Says that the finding relies on every report that the caller may see: where an item is one only because no report
   * says otherwise. @throws AsterismError NOT_FOUND when there is none, TOO_MUCH_MEMORY when there are too many
   */
  relyOnAll(): Promise<void>;
  /** Says that something was left out. */
  leaveOut(sentence: string): void;
  onProgress(progress: JobProgress): void;
}

/** How far a job has come: reports that were read, entities whose routes were. */
export interface JobProgress {
  readonly step: 'READING' | 'READING_ROUTES';
  readonly done: number;
  /** Null: nobody knows. */
  readonly total: number | null;
}

/**
 * An analysis that can be run as a batch. A new one is a file in `jobs/` and a line in `analysis-jobs.ts`.
 *
 * Its items must follow from the scope, the options and the state of knowledge alone, in one order: a run that was cut
 * short is made again and goes on where it was, and anybody can make it again to compare.
 */
export interface AnalysisJob {
  /** As on the command line: words joined by hyphens. */
  readonly name: string;
  readonly description: string;
  /** Options with their defaults; the type of the default is that of the option. */
  readonly defaults: JobOptions;
  /**
   * For a job whose options are not known beforehand: all of them, checked, from those that were given.
   * @throws AsterismError BAD_USER_INPUT
   */
  optionsOf?(given: JobOptions): JobOptions;
  /** Puts in what an option only names and what may change, so that the options alone say what is done. */
  prepare?(given: JobOptions, caller: Caller): Promise<JobOptions>;
  items(context: JobContext): AsyncIterable<JobItem>;
}

/** An item as a job gives it: its content is stored as JSON. The finding relies on its reports too. */
export type JobItem = Omit<FindingItem, 'content'> & { readonly content: object };
