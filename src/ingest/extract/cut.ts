export type CutFault = 'LINE_TOO_LONG' | 'UNCLOSED_QUOTE' | 'TRUNCATED' | 'BAD_JSON';

/** The bytes of one record, not yet parsed. `line` is its first line, from 1. */
export interface Cut {
  readonly bytes: Buffer;
  readonly line: number;
  /** True when a field of the row begins with a quote. */
  readonly quoted?: boolean;
  /** Set when the bytes are not a whole record: what went wrong; `bytes` is then what is left to show. */
  readonly fault?: { readonly code: CutFault; readonly reason: string };
}

/** Cuts a stream of UTF-8 bytes into records, with memory bounded by the cap on one record. */
export interface Cutter {
  push(chunk: Buffer): Cut[];
  end(): Cut[];
}

/** How many bytes of a record that is too long are kept to be shown. */
export const SHOWN_BYTES = 200;

/** The cut of a record that was skipped for its size. */
export const tooLong = (bytes: Buffer, line: number, length: number, cap: number): Cut => ({
  bytes: Buffer.from(bytes.subarray(0, SHOWN_BYTES)),
  line,
  fault: { code: 'LINE_TOO_LONG', reason: `the record has ${length} bytes; ${cap} are allowed for one` },
});
