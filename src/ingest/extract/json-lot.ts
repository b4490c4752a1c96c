import { isUtf8 } from 'node:buffer';
import type { SourcePosition } from '../../domain/report-draft.js';
import type { Cut } from './cut.js';
import type { Extracted, Fields } from './extracted.js';
import type { ParseLot } from './lot.js';
import { isDeeperThan, parseJson } from './parse-json.js';
import { rejectOf } from './reject-of.js';

// No record of any source we know nests deeper than about ten; beyond this a record is an attack.
const DEEPEST = 64;

/** Parses cut JSON values into records: each must be an object. */
export function createJsonLot({ file, source }: { readonly file: string; readonly source: string }): ParseLot {
  const toRecord = (cut: Cut, record: number): Extracted => {
    const position: SourcePosition = { file, line: cut.line, record };
    const text = cut.bytes.toString();
    const refuse = (code: string, reason: string): Extracted => ({
      position,
      reject: rejectOf(source, position, code, reason, { record: text }),
    });
    if (cut.fault?.code === 'LINE_TOO_LONG') {
      return { position, reject: rejectOf(source, position, cut.fault.code, cut.fault.reason, { value: text }) };
    }
    if (cut.fault) return refuse(cut.fault.code, cut.fault.reason);
    if (!isUtf8(cut.bytes)) return refuse('BAD_ENCODING', 'the record has bytes that are not UTF-8');
    if (cut.bytes.includes(0)) return refuse('NUL_BYTE', 'the record has a NUL byte');
    try {
      const value = parseJson(text);
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        return refuse('NOT_A_RECORD', 'a record must be a JSON object');
      if (isDeeperThan(value, DEEPEST)) return refuse('TOO_DEEP', `the record nests deeper than ${DEEPEST} levels`);
      return { record: { position, fields: Object.assign(Object.create(null), value) as Fields, raw: text } };
    } catch {
      return refuse('BAD_JSON', 'the record is not valid JSON');
    }
  };
  return {
    parse: (cuts, first) => cuts.map((cut, index) => toRecord(cut, first + index)),
    header: () => null,
    columns: () => null,
  };
}
