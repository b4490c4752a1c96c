import { isUtf8 } from 'node:buffer';
import type { SourcePosition } from '../../domain/report-draft.js';
import type { Cut } from './cut.js';
import type { Extracted } from './extracted.js';
import { rejectOf } from './reject-of.js';

/** What is wrong with the bytes of a record before they are parsed, or null. */
export function faultOf(cut: Cut): { readonly code: string; readonly reason: string } | null {
  if (cut.fault) return cut.fault;
  if (!isUtf8(cut.bytes)) return { code: 'BAD_ENCODING', reason: 'the record has bytes that are not UTF-8' };
  if (cut.bytes.includes(0)) return { code: 'NUL_BYTE', reason: 'the record has a NUL byte' };
  return null;
}

/** Rejects a record with its text, to be mended; of one that is too long only the beginning is shown. */
export function refuseCut(source: string, position: SourcePosition, text: string, code: string, reason: string) {
  const details = code === 'LINE_TOO_LONG' ? { value: text } : { record: text };
  return { position, reject: rejectOf(source, position, code, reason, details) } satisfies Extracted;
}
