import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { dryRun } from '../../../src/ingest/dry-run.js';
import { loadMapping } from '../../../src/ingest/mapping/load-mapping.js';
import { NORMALISERS, NOW } from './mapping/map-rows.js';

const MAPPING = `name: tips
version: 1
tables:
  tips:
    files: tips.csv
    report: { kind: tip, key: "{id}" }
    identifiers: [{ kind: phone, value: "{phone}", role: contact }]
`;

it('says which files no table of the mapping takes, and reads the others', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'asterism-dry-run-'));
  try {
    writeFileSync(join(directory, 'tips.yaml'), MAPPING);
    const data = join(directory, 'data');
    mkdirSync(data);
    writeFileSync(join(data, 'tips.csv'), 'id,phone\n1,+1 202 555 0123\n');
    writeFileSync(join(data, 'calls.csv'), 'from,to\n1,2\n');
    const options = { source: 'test', marking: null, normalisers: NORMALISERS, now: NOW };
    const summary = await dryRun([data], loadMapping(join(directory, 'tips.yaml')), options, () => {});
    expect(summary.reports).toEqual({ tip: 1 });
    expect(summary.files).toEqual([
      { file: join(data, 'tips.csv'), notes: [], error: null },
      { file: join(data, 'calls.csv'), notes: ['not read: no table of the mapping "tips" takes it'], error: null },
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
