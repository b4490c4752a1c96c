import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { AsterismError } from '../domain/errors.js';
import type { Finding, FindingItem } from '../domain/finding.js';
import { findingLines } from './finding-lines.js';

/** Endings of the files that a finding can be written to. */
export const FINDING_FORMATS = ['.jsonl', '.csv', '.parquet'] as const;
type Format = (typeof FINDING_FORMATS)[number];

const COLUMNS = ['finding', 'key', 'entities', 'reports', 'content'] as const;

/** The format that a file's name asks for. @throws AsterismError BAD_USER_INPUT */
export function findingFormat(file: string): Format {
  const found = FINDING_FORMATS.find((one) => one === extname(file).toLowerCase());
  if (found) return found;
  throw new AsterismError(
    'BAD_USER_INPUT',
    `Cannot tell a format from "${file}". End it in ${FINDING_FORMATS.join(', ')}.`,
  );
}

/**
 * Writes a finding. JSON Lines hold all that verifying needs; tables hold a row for each item, lists parted by spaces.
 * @throws AsterismError BAD_USER_INPUT when the file cannot be written
 */
export async function writeFinding(file: string, finding: Finding, items: AsyncIterable<FindingItem>): Promise<void> {
  try {
    switch (findingFormat(file)) {
      case '.jsonl':
        return await pipeline(findingLines(finding, items), createWriteStream(file));
      case '.csv':
        return await pipeline(
          rows(finding, items),
          stringify({ header: true, columns: [...COLUMNS] }),
          createWriteStream(file),
        );
      case '.parquet':
        return await writeParquet(file, finding, items);
    }
  } catch (error) {
    if (error instanceof AsterismError) throw error;
    throw new AsterismError('BAD_USER_INPUT', `Cannot write "${file}" (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function* rows({ id }: Finding, items: AsyncIterable<FindingItem>) {
  for await (const { key, content, reportIds, entityIds } of items)
    yield { finding: id, key, entities: entityIds.join(' '), reports: reportIds.join(' '), content };
}

async function writeParquet(file: string, finding: Finding, items: AsyncIterable<FindingItem>): Promise<void> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columns = new Map(COLUMNS.map((name) => [name, [] as string[]]));
  for await (const row of rows(finding, items)) for (const name of COLUMNS) columns.get(name)!.push(row[name]);
  const columnData = [...columns].map(([name, data]) => ({ name, data, type: 'STRING' as const }));
  await writeFile(file, new Uint8Array(parquetWriteBuffer({ columnData })));
}
