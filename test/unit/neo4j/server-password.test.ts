import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { serverPassword, writeInitialPassword } from '../../../src/neo4j/server-password.js';

describe('the password of the managed server', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-password-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is random, kept for the owner only and the same the next time', async () => {
    const file = join(directory, 'neo4j.password');
    const password = await serverPassword(file, false);
    expect(Buffer.from(password, 'base64url').length).toBeGreaterThanOrEqual(16);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await serverPassword(file, true)).toBe(password);
    expect(await serverPassword(join(directory, 'other'), false)).not.toBe(password);
  });

  it('cannot be made up for a database that has one', async () => {
    await expect(serverPassword(join(directory, 'lost'), true)).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT' });
  });

  it('is handed to the server as a salted hash', async () => {
    await writeInitialPassword(directory, 'synthetic-password');
    const [, hash = '', salt = '', rounds] = readFileSync(join(directory, 'data/dbms/auth.ini'), 'utf8')
      .split(/[:,]/)
      .slice(1);
    let digest = createHash('sha256').update(Buffer.from(salt, 'hex')).update('synthetic-password').digest();
    for (let round = 1; round < Number(rounds); round += 1) digest = createHash('sha256').update(digest).digest();
    expect(digest.toString('hex')).toBe(hash);
  });
});
