import type { Reject, SourcePosition } from '../../domain/report-draft.js';

/** The fields of one record as read. Objects made by readers have no prototype, so a column may have any name. */
export type Fields = Readonly<Record<string, unknown>>;

/** One record of a file; `raw` is its text, so that a rejected record can be mended and sent again. */
export interface ExtractedRecord {
  readonly position: SourcePosition;
  readonly fields: Fields;
  readonly raw: string;
}

/** A record, or why there is none at that position. */
export type Extracted =
  | { readonly record: ExtractedRecord; readonly reject?: undefined }
  | { readonly position: SourcePosition; readonly reject: Reject; readonly record?: undefined };
