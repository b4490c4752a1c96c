import type { Reject, SourcePosition } from '../../domain/report-draft.js';
import { hasMedia } from './media.js';

const SHOWN = 200;

/** What is known of a reject besides where, why and from which source. */
export interface RejectDetails {
  readonly field?: string;
  readonly value?: string;
  readonly record?: string;
}

/** A reject; its value is cut to 200 characters, and a record that carries media is never kept. */
export function rejectOf(
  source: string,
  position: SourcePosition,
  code: string,
  reason: string,
  details: RejectDetails = {},
): Reject {
  const record = details.record ?? null;
  const value = details.value ?? null;
  return {
    source,
    file: position.file,
    line: position.line,
    field: details.field ?? null,
    value: value === null || hasMedia(value) ? null : value.slice(0, SHOWN),
    code,
    reason,
    record: record === null || hasMedia(record) ? null : record,
  };
}
