import { AsterismError } from '../../domain/errors.js';
import type { SourcePosition } from '../../domain/report-draft.js';
import { columnNames } from './column-names.js';
import type { Cut } from './cut.js';
import type { Dialect } from './detect-dialect.js';
import type { Extracted, Fields } from './extracted.js';
import type { ParseLot } from './lot.js';
import { type ParsedRow, parseFields } from './parse-fields.js';
import type { ReadHints } from './read-hints.js';
import { faultOf, refuseCut } from './refuse-cut.js';

interface RowLotOptions {
  readonly file: string;
  readonly source: string;
  readonly dialect: Dialect;
  readonly hints: ReadHints;
  readonly onColumns?: (columns: readonly string[]) => void;
}

/** An object without inherited names, as `Object.create(null)` makes one, that V8 keeps as compact as one of a class. */
class Row {
  [column: string]: unknown;
}
Object.setPrototypeOf(Row.prototype, null);
Reflect.deleteProperty(Row.prototype, 'constructor');

/** Parses rows of a delimited file; the first row names the columns unless the hints do. */
export function createRowLot(options: RowLotOptions): ParseLot {
  const { file, source, hints } = options;
  let columns: readonly string[] | null = null;
  let header: string | null = null;

  const learn = (names: readonly string[]): void => {
    columns = columnNames(names, file, hints.numberDuplicates === true);
    options.onColumns?.(columns);
  };
  const readHeader = (cut: Cut, text: string, row: ParsedRow | undefined): void => {
    if (faultOf(cut) || !row || 'fault' in row) {
      throw new AsterismError('BAD_FILE', `"${file}" has no readable header row: is it a text table?`, {
        file,
        line: cut.line,
      });
    }
    header = text;
    learn(row.fields);
  };
  const toRecord = (cut: Cut, text: string, row: ParsedRow, record: number): Extracted => {
    const position: SourcePosition = { file, line: cut.line, record };
    const refuse = (code: string, reason: string) => refuseCut(source, position, text, code, reason);
    const fault = faultOf(cut);
    if (fault) return refuse(fault.code, fault.reason);
    if ('fault' in row) return refuse('BAD_QUOTES', row.fault);
    const names = columns as readonly string[];
    if (row.fields.length !== names.length)
      return refuse('RAGGED_ROW', `the row has ${row.fields.length} fields, the header ${names.length}`);
    const fields = new Row();
    for (let index = 0; index < names.length; index++) fields[names[index] as string] = row.fields[index];
    return { record: { position, fields: fields as Fields, raw: text } };
  };

  return {
    parse(cuts, first) {
      if (columns === null && hints.header) learn(hints.header);
      const texts = cuts.map((cut) => cut.bytes.toString());
      const rows = cuts.map((cut, index) => parseFields(texts[index] as string, cut.quoted === true, options.dialect));
      const skip = columns === null && cuts.length > 0 ? 1 : 0;
      if (skip) readHeader(cuts[0] as Cut, texts[0] as string, rows[0]);
      const out: Extracted[] = [];
      for (let index = skip; index < cuts.length; index++) {
        out.push(toRecord(cuts[index] as Cut, texts[index] as string, rows[index] as ParsedRow, first + index - skip));
      }
      return out;
    },
    header: () => header,
    columns: () => columns,
  };
}
