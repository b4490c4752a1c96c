import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeDirectory } from '../../../src/neo4j/make-directory.js';

describe('making a directory', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'asterism-make-'));
    writeFileSync(join(root, 'file'), '');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('makes those above it too, for the owner alone, and may be repeated', async () => {
    const deep = join(root, 'a', 'b', 'c');
    for (let i = 0; i < 2; i++) await makeDirectory(deep, root, 'ASTERISM_DATA');
    expect(statSync(deep).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['a file', () => join(root, 'file')],
    ['a path through a file', () => join(root, 'file', 'sub')],
    ...(existsSync('/proc/self') ? [['a place where nothing can be made', () => '/proc/nope'] as const] : []),
  ] as const)('refuses %s at once, with the setting to change', async (_, place) => {
    const failure = makeDirectory(join(place(), 'neo4j', 'conf'), place(), 'ASTERISM_DATA');
    await expect(failure).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT' });
    await expect(failure).rejects.toThrow(place());
    await expect(failure).rejects.toThrow('ASTERISM_DATA');
  });
});
