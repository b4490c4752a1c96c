import type { SourcePosition } from '../../domain/report-draft.js';
import type { Cut } from './cut.js';
import type { Extracted, Fields } from './extracted.js';
import type { ParseLot } from './lot.js';
import { isDeeperThan, parseJson } from './parse-json.js';
import { faultOf, refuseCut } from './refuse-cut.js';

// No record of any source we know nests deeper than about ten; beyond this a record is an attack.
const DEEPEST = 64;

/** Parses cut JSON values into records: each must be an object. */
export function createJsonLot({ file, source }: { readonly file: string; readonly source: string }): ParseLot {
  const toRecord = (cut: Cut, record: number): Extracted => {
    const position: SourcePosition = { file, line: cut.line, record };
    const text = cut.bytes.toString();
    const refuse = (code: string, reason: string) => refuseCut(source, position, text, code, reason);
    const fault = faultOf(cut);
    if (fault) return refuse(fault.code, fault.reason);
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
