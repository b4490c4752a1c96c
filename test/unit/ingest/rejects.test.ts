import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rejectOf } from '../../../src/ingest/extract/reject-of.js';
import { openRejects } from '../../../src/ingest/rejects.js';

describe('writing rejects', () => {
  it('lists all of them, counts by code, and writes the records to mend with their header', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'asterism-test-'));
    const path = join(directory, 'run.rejects.jsonl');
    const writer = openRejects(path);
    const from = { rejectedForm: () => ({ header: 'a,b', extension: 'csv' as const }) };
    const at = (file: string, line: number) => ({ file, line, record: line - 2 });
    await writer.write(rejectOf('s', at('/in/x.csv', 2), 'RAGGED_ROW', 'why', { record: '1,2,3' }), from);
    await writer.write(rejectOf('s', at('/in/x.csv', 3), 'BAD_PHONE', 'why', { field: 'b', value: '12' }), from);
    await writer.write(rejectOf('s', at('/in/x.csv', 4), 'RAGGED_ROW', 'why', { record: '4' }), from);
    await writer.write(rejectOf('s', at('/other/x.csv', 2), 'RAGGED_ROW', 'why', { record: '5' }), from);
    await writer.close();
    expect([writer.total, [...writer.counts]]).toEqual([
      4,
      [
        ['RAGGED_ROW', 3],
        ['BAD_PHONE', 1],
      ],
    ]);
    expect(writer.files).toEqual([path, join(directory, 'x.rejected.csv'), join(directory, 'x-2.rejected.csv')]);
    expect(readFileSync(writer.files[1] ?? '', 'utf8')).toBe('a,b\n1,2,3\n4\n');
    expect(
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).toEqual([2, 3, 4, 2]);
    expect(writer.files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
    rmSync(directory, { recursive: true });
  });
});
