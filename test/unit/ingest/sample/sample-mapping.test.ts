import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reject, ReportDraft } from '../../../../src/domain/report-draft.js';
import { readRecords } from '../../../../src/ingest/extract/read-records.js';
import { createMapper } from '../../../../src/ingest/mapping/create-mapper.js';
import { loadMapping } from '../../../../src/ingest/mapping/load-mapping.js';
import type { TruthLine } from '../../../../src/ingest/sources/sample/truth.js';
import { writeSample } from '../../../../src/ingest/sources/sample/write-sample.js';
import { createPhoneNormaliser } from '../../../../src/normalise/phone.js';
import { createPlaceNormaliser } from '../../../../src/normalise/place.js';

let directory: string;
let truth: TruthLine[];
const reports: ReportDraft[] = [];
const rejects: Reject[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'asterism-sample-'));
  const { exportDirectory, files } = await writeSample({ directory, seed: 3, size: 'S' });
  const text = await readFile(join(directory, 'truth.jsonl'), 'utf8');
  truth = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TruthLine);
  const mapping = loadMapping('src/ingest/sources/sample/sample.mapping.yaml');
  const normalisers = { phone: createPhoneNormaliser(), place: createPlaceNormaliser() };
  for (const { name } of files) {
    const table = mapping.tables.find((one) => one.files === name);
    if (!table) throw new Error(`no table for ${name}`);
    const mapper = createMapper(mapping, table, {
      source: 'sample',
      marking: null,
      normalisers,
      now: new Date('2026-01-01'),
    });
    const reader = await readRecords(join(exportDirectory, name), { source: 'sample' });
    for await (const lot of reader.lots()) {
      for (const item of lot) {
        if (item.record === undefined) rejects.push(item.reject);
        else {
          const mapped = mapper(item.record);
          rejects.push(...mapped.rejects);
          if (mapped.report) reports.push(mapped.report);
        }
      }
    }
  }
  // Ten thousand rows through every normaliser; slow on a busy machine.
}, 180_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('the mapping of the sample', () => {
  it('reads every row and every field of it', () => {
    expect(rejects.slice(0, 5)).toEqual([]);
    expect(reports.length).toBe(10_000);
  });

  it('gives every planted value its public key', () => {
    const keys = new Set(
      reports
        .flatMap((report) => report.identifiers)
        .filter(({ scope }) => scope === 'public')
        .map(({ key }) => key),
    );
    const planted = truth.flatMap((line) => ('via' in line ? line.via : []));
    expect(planted.filter(({ value }) => !keys.has(value))).toEqual([]);
  });

  it('finds places, people and owners', () => {
    const cases = reports.filter(({ kind }) => kind === 'missing-child');
    expect(cases.every(({ places }) => places.length > 0)).toBe(true);
    expect(
      cases.every(({ mentions }) => mentions.some(({ type, personKey }) => type === 'CHILD' && personKey !== null)),
    ).toBe(true);
    const owned = reports.flatMap((report) => report.identifiers).filter(({ role }) => role === 'suspect-phone');
    expect(owned.length).toBeGreaterThan(100);
    expect(owned.every(({ of }) => of === 'suspect')).toBe(true);
  });

  it('keeps placeholders to be read and joins none', () => {
    expect(reports.some(({ placeholders }) => placeholders.some((text) => text.includes('000-000-0000')))).toBe(true);
  });
});
