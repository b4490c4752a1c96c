import { AsterismError } from '../domain/errors.js';
import type { ReadHints } from './extract/read-hints.js';
import { readRecords } from './extract/read-records.js';
import type { RecordReader } from './extract/record-reader.js';
import { checkColumns } from './mapping/check-columns.js';
import { createMapper } from './mapping/create-mapper.js';
import type { Joins } from './mapping/joins.js';
import type { Mapping, Table } from './mapping/mapping.js';
import type { SourceFile, SourceItem, SourceOptions } from './source-file.js';

interface SourceFileParts {
  readonly file: string;
  readonly bytesTotal: number | null;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly joins: Joins;
  readonly options: SourceOptions;
}

/** One file as one table: extracts, joins and maps its records as they are asked for. */
export function createSourceFile({ file, bytesTotal, table, mapping, joins, options }: SourceFileParts): SourceFile {
  let reader: RecordReader | null = null;

  async function* items(): AsyncGenerator<SourceItem> {
    const map = createMapper(mapping, table, options);
    const prepared = table.joins ? await joins.prepare(table.joins) : null;
    for (const reject of prepared?.rejects ?? []) {
      yield { position: { file: reject.file, line: reject.line, record: -1 }, report: null, rejects: [reject] };
    }
    const opened = await readRecords(file, {
      source: options.source,
      hints: hintsOf(table),
      ...(options.limits ? { limits: options.limits } : {}),
      ...(options.stdin ? { stdin: options.stdin } : {}),
      onColumns: (columns) => checkColumns(table, columns, file),
    });
    reader = opened;
    for await (const lot of opened.lots()) {
      if (options.signal?.aborted)
        throw new AsterismError('CANCELLED', `The reading of "${file}" was cancelled.`, { file });
      for (const item of lot) {
        if (!item.record) yield { position: item.position, report: null, rejects: [item.reject] };
        else if (!prepared) yield { position: item.record.position, ...map(item.record) };
        else
          yield {
            position: item.record.position,
            ...map({ ...item.record, fields: await prepared.join(item.record.fields) }),
          };
      }
    }
  }

  return {
    file,
    table: table.name,
    bytesTotal,
    items,
    bytesRead: () => reader?.bytesRead() ?? 0,
    notes: () => reader?.notes() ?? [],
    rejectedForm: () =>
      reader?.columns() ? { header: reader.header(), extension: 'csv' } : { header: null, extension: 'jsonl' },
  };
}

function hintsOf({ format, encoding, csv, json }: Table): ReadHints {
  return {
    ...(format ? { format } : {}),
    ...(encoding ? { encoding } : {}),
    ...(csv?.delimiter ? { delimiter: csv.delimiter } : {}),
    ...(csv?.quote ? { quote: csv.quote } : {}),
    ...(csv?.header ? { header: csv.header } : {}),
    ...(csv?.duplicateHeaders === 'number' ? { numberDuplicates: true } : {}),
    ...(json?.records ? { records: json.records } : {}),
  };
}
