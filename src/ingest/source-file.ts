import type { Reject, ReportDraft, SourcePosition } from '../domain/report-draft.js';
import type { ReadLimits } from './extract/read-limits.js';
import type { Mapping } from './mapping/mapping.js';
import type { Normalisers } from './mapping/normalisers.js';

export interface SourceOptions {
  /** Name of the source; it goes on reports and rejects. */
  readonly source: string;
  /** Canonical marking of rows that state none; null: the mapping's default, else RESTRICTED. */
  readonly marking: string | null;
  readonly normalisers: Normalisers;
  readonly now: Date;
  /** What the input `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly limits?: Partial<ReadLimits>;
  /** Directory for joined rows that do not fit in memory. */
  readonly scratch?: string;
  readonly signal?: AbortSignal;
}

/** One record's outcome. `report` is null when the record was rejected, or when the rejects are of a joined file. */
export interface SourceItem {
  readonly position: SourcePosition;
  readonly report: ReportDraft | null;
  readonly rejects: readonly Reject[];
}

/** One file read as one table of the mapping; (file, table) is unique in a run. */
export interface SourceFile {
  readonly file: string;
  readonly table: string;
  readonly bytesTotal: number | null;
  /** Reads the file once. Throws AsterismError BAD_FILE or BAD_MAPPING that concerns this file only. */
  items(): AsyncIterable<SourceItem>;
  bytesRead(): number;
  /** What the user should know: empty, grew while it was read, read as windows-1252 … */
  notes(): readonly string[];
  /** How rejected records are written so that they can be read again. */
  rejectedForm(): { readonly header: string | null; readonly extension: 'csv' | 'jsonl' };
}

export interface Sources {
  readonly mapping: Mapping;
  /** Tables in the mapping's order, files by name. */
  readonly list: readonly SourceFile[];
  /** null when one of them is standard input. */
  readonly bytesTotal: number | null;
  /** Files given that neither a table nor a join names. */
  readonly unused: readonly string[];
  close(): Promise<void>;
}
