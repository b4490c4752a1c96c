import { type Cut, type Cutter, SHOWN_BYTES, tooLong } from './cut.js';
import { createListFinder } from './json-path-finder.js';

const LF = 10;
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const isSpace = (byte: number): boolean => byte === 32 || byte === 9 || byte === LF || byte === 13;

/**
 * Cuts a JSON list into its elements: the list itself, the one at `path` inside a single object, or, without
 * either, the whole text as one element. Elements are found by brackets and strings only; parsing checks them.
 */
export function createJsonCutter(cap: number, path: string | null): Cutter {
  const finder = path === null ? null : createListFinder(path.split('.'));
  let phase: 'seek' | 'list' | 'single' | 'after' = 'seek';
  let carry: Buffer = Buffer.alloc(0);
  let line = 1;
  let firstLine = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let elements = 0;
  let skipped: { shown: Buffer; length: number } | null = null;
  let trailing = false;

  const fault = (out: Cut[], code: 'BAD_JSON' | 'TRUNCATED', reason: string, bytes: Buffer = Buffer.alloc(0)): void => {
    out.push({ bytes, line: firstLine || line, fault: { code, reason } });
  };
  const emit = (out: Cut[], bytes: Buffer, closing: boolean): void => {
    if (skipped) out.push(tooLong(skipped.shown, firstLine, skipped.length + bytes.length, cap));
    else if (bytes.length > cap) out.push(tooLong(bytes, firstLine, bytes.length, cap));
    else if (firstLine > 0) out.push({ bytes, line: firstLine });
    else if (!closing || elements > 0) fault(out, 'BAD_JSON', 'a value is missing before or after a comma');
    elements++;
    skipped = null;
    firstLine = 0;
    depth = 0;
  };

  /** True at the byte that ends the present element. */
  const ends = (byte: number): boolean => {
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inString = false;
      return false;
    }
    if (depth === 0 && phase === 'list' && (byte === COMMA || byte === CLOSE_LIST)) return true;
    if (byte === QUOTE) inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
    else if ((byte === CLOSE_LIST || byte === CLOSE_OBJECT) && depth > 0) depth--;
    if (firstLine === 0 && !isSpace(byte)) firstLine = line;
    return false;
  };

  /** True when the byte is itself the first of the only value. */
  const seek = (byte: number): boolean => {
    if (finder) {
      if (finder(byte)) phase = 'list';
      return false;
    }
    if (isSpace(byte)) return false;
    phase = byte === OPEN_LIST ? 'list' : 'single';
    if (phase === 'single') ends(byte);
    return phase === 'single';
  };

  return {
    push(chunk) {
      const out: Cut[] = [];
      const buffer = carry.length ? Buffer.concat([carry, chunk]) : chunk;
      let start = 0;
      for (let at = carry.length; at < buffer.length; at++) {
        const byte = buffer[at] as number;
        if (byte === LF) line++;
        if (phase === 'seek') {
          start = seek(byte) ? at : at + 1;
        } else if (phase === 'after') {
          trailing ||= !finder && !isSpace(byte);
          start = at + 1;
        } else if (ends(byte)) {
          emit(out, buffer.subarray(start, at), byte === CLOSE_LIST);
          start = at + 1;
          if (byte === CLOSE_LIST) phase = 'after';
        }
      }
      carry = buffer.subarray(start);
      if (carry.length > cap || skipped) {
        skipped = {
          shown: skipped?.shown ?? Buffer.from(carry.subarray(0, SHOWN_BYTES)),
          length: (skipped?.length ?? 0) + carry.length,
        };
        carry = Buffer.alloc(0);
      }
      return out;
    },
    end() {
      const out: Cut[] = [];
      if (phase === 'single') {
        if (!skipped && (depth > 0 || inString)) fault(out, 'TRUNCATED', 'the file ends inside a value', carry);
        else emit(out, carry, false);
      } else if (phase === 'list')
        fault(out, 'TRUNCATED', 'the file ends before the list does', carry.subarray(0, cap));
      else if (phase === 'seek' && finder) fault(out, 'BAD_JSON', `there is no list at "${path}"`);
      if (trailing) fault(out, 'BAD_JSON', 'there is more after the end of the list');
      return out;
    },
  };
}
