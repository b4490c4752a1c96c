import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extracted } from '../../../../src/ingest/extract/extracted.js';
import { type ReadOptions, readRecords } from '../../../../src/ingest/extract/read-records.js';

/** Reads a whole file made of `content` and takes it away again. */
export async function readContent(
  content: string | Uint8Array,
  name = 'table.csv',
  options: Partial<ReadOptions> = {},
) {
  const directory = await mkdtemp(join(tmpdir(), 'asterism-test-'));
  const file = join(directory, name);
  try {
    await writeFile(file, content);
    return await readFile(file, options);
  } finally {
    await rm(directory, { recursive: true });
  }
}

export async function readFile(file: string, options: Partial<ReadOptions> = {}) {
  const reader = await readRecords(file, { source: 'test', ...options });
  const all: Extracted[] = [];
  for await (const lot of reader.lots()) all.push(...lot);
  return {
    rows: all.flatMap((item) => (item.record ? [{ ...item.record.fields }] : [])),
    positions: all.flatMap((item) => (item.record ? [item.record.position] : [])),
    rejects: all.flatMap((item) => (item.reject ? [item.reject] : [])),
    codes: all.flatMap((item) => (item.reject ? [item.reject.code] : [])),
    notes: reader.notes(),
    reader,
  };
}
