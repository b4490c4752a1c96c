import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openJoinIndex } from '../../../../src/ingest/mapping/join-index.js';
import { openRowOrdinals } from '../../../../src/ingest/mapping/row-ordinals.js';

describe('counting equal rows and joining on disk', () => {
  it('counts exactly in memory and on disk, and leaves nothing behind', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'asterism-test-'));
    const memory = openRowOrdinals();
    const disk = openRowOrdinals({ maxInMemory: 7, scratch });
    const counts = new Map<string, number>();
    for (let index = 0; index < 600; index++) {
      const hash = `h${(index * 37) % 53}`;
      const expected = counts.get(hash) ?? 0;
      counts.set(hash, expected + 1);
      expect([await memory.next(hash), await disk.next(hash)]).toEqual([expected, expected]);
    }
    expect(readdirSync(scratch)).toHaveLength(1);
    await memory.close();
    await disk.close();
    expect(readdirSync(scratch)).toEqual([]);
    rmdirSync(scratch);
  });

  it('gives joined rows in their order from memory and from disk', async () => {
    const memory = openJoinIndex();
    const disk = openJoinIndex({ maxInMemory: 500 });
    for (let index = 0; index < 60; index++) {
      for (const joins of [memory, disk]) await joins.add(`k${index % 3}`, { n: index });
    }
    const expected = Array.from({ length: 20 }, (_, index) => ({ n: index * 3 + 1 }));
    expect([await memory.rows('k1'), await disk.rows('k1'), await disk.rows('k')]).toEqual([expected, expected, []]);
    await memory.close();
    await disk.close();
  });
});
