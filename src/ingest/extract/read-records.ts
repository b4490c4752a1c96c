import { createJsonCutter } from './cut-json.js';
import { createRowCutter } from './cut-rows.js';
import { detectDialect } from './detect-dialect.js';
import { detectFormat } from './detect-format.js';
import type { Extracted } from './extracted.js';
import { createJsonLot } from './json-lot.js';
import type { ParseLot } from './lot.js';
import { openText } from './open-text.js';
import type { ReadHints } from './read-hints.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import type { RecordReader } from './record-reader.js';
import { rejectOf } from './reject-of.js';
import { createRowLot } from './row-lot.js';

export interface ReadOptions {
  /** Name of the source, for rejects. */
  readonly source: string;
  readonly hints?: ReadHints;
  readonly limits?: Partial<ReadLimits>;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Called once with the columns of a delimited file, before its first record; what it throws ends the file. */
  readonly onColumns?: (columns: readonly string[]) => void;
}

/**
 * Opens a file, detects how it is written and reads its records one after the other with bounded memory.
 * @throws AsterismError BAD_FILE here or while reading; the records given before it stand
 */
export async function readRecords(file: string, options: ReadOptions): Promise<RecordReader> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const hints = options.hints ?? {};
  const text = await openText(file, {
    limits,
    ...(hints.encoding ? { encoding: hints.encoding } : {}),
    ...(options.stdin ? { stdin: options.stdin } : {}),
  });
  const detected = detectFormat(text.sample, file);
  const format = hints.format ?? detected.format;
  const dialect = {
    ...detectDialect(text.sample),
    ...(hints.delimiter ? { delimiter: hints.delimiter } : {}),
    ...(hints.quote ? { quote: hints.quote } : {}),
  };
  const cutter =
    format === 'json'
      ? createJsonCutter(limits.recordBytes, hints.records ?? detected.records)
      : createRowCutter({
          cap: limits.recordBytes,
          quote: format === 'csv' ? dialect.quote.charCodeAt(0) : null,
          delimiter: dialect.delimiter.charCodeAt(0),
        });
  const lot: ParseLot =
    format === 'csv'
      ? createRowLot({ file, dialect, hints, ...options })
      : createJsonLot({ file, source: options.source });

  async function* lots(): AsyncGenerator<readonly Extracted[]> {
    let count = 0;
    const parsed = (cuts: ReturnType<typeof cutter.push>): readonly Extracted[] => {
      const records = lot.parse(cuts, count);
      count += records.length;
      return records;
    };
    for await (const chunk of text.chunks) yield parsed(cutter.push(chunk));
    yield parsed(cutter.end());
    if (text.wasCutShort()) {
      const position = { file, line: 0, record: count };
      yield [
        {
          position,
          reject: rejectOf(options.source, position, 'TRUNCATED', 'the gzip file ends too early; copy it again'),
        },
      ];
    }
    if (count === 0) empty = true;
  }
  let empty = false;

  return {
    file,
    bytesTotal: text.bytes.total,
    header: lot.header,
    columns: lot.columns,
    bytesRead: text.bytes.read,
    notes: () => [...(empty ? ['holds no records'] : []), ...text.notes()],
    lots,
  };
}
