import { type Cut, type Cutter, SHOWN_BYTES, tooLong } from './cut.js';

/** `quote` and `delimiter` are byte values; a null quote cuts at every line end, as JSON Lines needs. */
export interface RowCutterOptions {
  readonly cap: number;
  readonly quote: number | null;
  readonly delimiter: number;
}

const LF = 10;
const CR = 13;
const FIELD_START = 0;
const PLAIN = 1;
const QUOTED = 2;
const QUOTE_SEEN = 3;

/**
 * Cuts rows at line ends that are not inside quotes; blank lines are left out. A quote that is still open at
 * the cap or at the end is a fault of its first line only: what follows is read again as rows.
 */
export function createRowCutter({ cap, quote, delimiter }: RowCutterOptions): Cutter {
  let carry: Buffer = Buffer.alloc(0);
  let scanned = 0;
  let state = FIELD_START;
  let quoted = false;
  let line = 1;
  let firstLine = 1;
  let skipping: { shown: Buffer; length: number } | null = null;

  const begin = (): void => {
    state = FIELD_START;
    quoted = false;
    firstLine = line;
  };
  const emit = (out: Cut[], bytes: Buffer): void => {
    const row = bytes[bytes.length - 1] === CR ? bytes.subarray(0, -1) : bytes;
    if (row.length > cap) out.push(tooLong(row, firstLine, row.length, cap));
    else if (!isBlank(row))
      out.push(quoted ? { bytes: row, line: firstLine, quoted } : { bytes: row, line: firstLine });
  };

  /** Position of the end of the row that begins at `start`, or -1; goes on at `from` in the present state. */
  const rowEnd = (buffer: Buffer, from: number): number => {
    for (let at = from; at < buffer.length; at++) {
      const byte = buffer[at];
      if (byte === LF) {
        line++;
        if (state !== QUOTED) return at;
      } else if (state === QUOTED) {
        if (byte === quote) state = QUOTE_SEEN;
      } else if (byte === delimiter) state = FIELD_START;
      else if (byte === quote && state !== PLAIN) {
        state = QUOTED;
        quoted = true;
      } else if (state === FIELD_START || byte !== CR) state = PLAIN;
    }
    return -1;
  };

  const scan = (buffer: Buffer, out: Cut[]): void => {
    let start = 0;
    let nextQuote = quote === null ? -1 : buffer.indexOf(quote);
    while (start < buffer.length) {
      let end: number;
      if (scanned === 0) {
        end = buffer.indexOf(LF, start);
        if (nextQuote !== -1 && nextQuote < start) nextQuote = buffer.indexOf(quote as number, start);
        if (end === -1 || (nextQuote !== -1 && nextQuote < end)) end = rowEnd(buffer, start);
        else line++;
      } else end = rowEnd(buffer, start + scanned);
      if (end === -1) break;
      emit(out, buffer.subarray(start, end));
      begin();
      scanned = 0;
      start = end + 1;
    }
    carry = buffer.subarray(start);
    scanned = carry.length;
  };

  const unclosed = (out: Cut[]): void => {
    const held = carry;
    const end = held.indexOf(LF);
    const reason = 'a quote is opened and not closed';
    out.push({
      bytes: held.subarray(0, end === -1 ? undefined : end),
      line: firstLine,
      fault: { code: 'UNCLOSED_QUOTE', reason },
    });
    line = firstLine + 1;
    begin();
    carry = Buffer.alloc(0);
    scanned = 0;
    if (end !== -1) scan(held.subarray(end + 1), out);
  };

  const skip = (chunk: Buffer, out: Cut[]): Buffer | null => {
    if (!skipping) return chunk;
    const end = chunk.indexOf(LF);
    skipping.length += end === -1 ? chunk.length : end;
    if (end === -1) return null;
    out.push(tooLong(skipping.shown, firstLine, skipping.length, cap));
    skipping = null;
    line++;
    begin();
    return chunk.subarray(end + 1);
  };

  return {
    push(chunk) {
      const out: Cut[] = [];
      const rest = skip(chunk, out);
      if (rest === null) return out;
      scan(carry.length ? Buffer.concat([carry, rest]) : rest, out);
      while (carry.length > cap) {
        if (state === QUOTED && carry.indexOf(LF) !== -1) unclosed(out);
        else {
          skipping = { shown: Buffer.from(carry.subarray(0, SHOWN_BYTES)), length: carry.length };
          carry = Buffer.alloc(0);
          scanned = 0;
        }
      }
      return out;
    },
    end() {
      const out: Cut[] = [];
      if (skipping) out.push(tooLong(skipping.shown, firstLine, skipping.length, cap));
      while (carry.length && state === QUOTED) unclosed(out);
      if (carry.length) emit(out, carry);
      return out;
    },
  };
}

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 32 && byte !== 9 && byte !== CR) return false;
  return true;
}
