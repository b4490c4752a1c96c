import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listFiles } from '../../../src/ingest/extract/list-files.js';
import { createInbox } from '../../../src/ingest/inbox.js';

describe('the inbox', () => {
  let directory: string;
  let inbox: ReturnType<typeof createInbox>;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-inbox-'));
    mkdirSync(join(directory, 'inbox', 'day'), { recursive: true });
    writeFileSync(join(directory, 'secret.csv'), 'a,b\n1,2\n');
    writeFileSync(join(directory, 'inbox', 'day', 'tips.csv'), 'a,b\n1,2\n');
    symlinkSync(join(directory, 'secret.csv'), join(directory, 'inbox', 'day', 'link.csv'));
    symlinkSync(directory, join(directory, 'inbox', 'day', 'up'));
    writeFileSync(join(directory, 'inbox', 'one-line.yaml'), join(directory, 'secret.csv'));
    inbox = createInbox(join(directory, 'inbox'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('gives the files that are in it', async () => {
    expect(await inbox.resolve('day/tips.csv')).toMatch(/inbox\/day\/tips\.csv$/);
  });

  it.each(['../secret.csv', 'day/../../secret.csv', '/etc/passwd', 'day/link.csv', 'day/up/secret.csv', 'none.csv'])(
    'gives nothing for %s',
    async (path) => {
      await expect(inbox.resolve(path)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      await expect(inbox.mapping(path)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it('follows no link in a directory', async () => {
    const found = await listFiles([await inbox.resolve('day')]);
    expect(found.map((file) => file.replace(/.*\//, ''))).toEqual(['tips.csv']);
  });

  it('reads a mapping of one line as a mapping, not as a path', async () => {
    await expect(inbox.mapping('one-line.yaml')).rejects.toThrow(/^one-line\.yaml.*(object|mapping|YAML)/i);
  });

  it('says which argument names nothing', async () => {
    await expect(inbox.resolve('none.csv')).rejects.toThrow(/^"path".*"none\.csv"/);
    await expect(inbox.mapping('none.yaml')).rejects.toThrow(/^"mapping".*"none\.yaml"/);
  });

  it('says so when there is none', async () => {
    await expect(createInbox(null).resolve('a.csv')).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  });
});
