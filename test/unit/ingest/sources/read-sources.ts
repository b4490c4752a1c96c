import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Reject, ReportDraft } from '../../../../src/domain/report-draft.js';
import type { Mapping } from '../../../../src/ingest/mapping/mapping.js';
import { openSources } from '../../../../src/ingest/open-sources.js';
import { NORMALISERS, NOW } from '../mapping/map-rows.js';

/** Folder of public data sets that tests use when it is there. */
export const TEST_DATA = resolve(process.env.ASTERISM_TEST_DATA ?? '../shared/data');

/** Reads inputs to the end, or the first `mostOfEach` records of each file. */
export async function readSources(
  inputs: readonly string[],
  mapping: Mapping | 'auto' = 'auto',
  mostOfEach = Number.POSITIVE_INFINITY,
) {
  const sources = await openSources(inputs, mapping, {
    source: 'test',
    marking: null,
    normalisers: NORMALISERS,
    now: NOW,
  });
  const reports: ReportDraft[] = [];
  const rejects: Reject[] = [];
  const errors: unknown[] = [];
  for (const file of sources.list) {
    try {
      let left = mostOfEach;
      for await (const item of file.items()) {
        if (left-- <= 0) break;
        if (item.report) reports.push(item.report);
        rejects.push(...item.rejects);
      }
    } catch (error) {
      errors.push(error);
    }
  }
  await sources.close();
  return {
    sources,
    reports,
    rejects,
    errors,
    ofKind: (kind: string) => reports.filter((report) => report.kind === kind),
  };
}

/** Reads files given by name and content from a directory that is gone afterwards. */
export async function readDirectory(files: Readonly<Record<string, string>>, mapping: Mapping | 'auto' = 'auto') {
  const directory = mkdtempSync(join(tmpdir(), 'asterism-test-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
    return await readSources([directory], mapping);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
