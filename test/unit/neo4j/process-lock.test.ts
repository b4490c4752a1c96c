import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { processIdentity } from '../../../src/neo4j/process-identity.js';
import { acquireProcessLock, LockHeldError } from '../../../src/neo4j/process-lock.js';

describe('a process lock', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-lock-'));
    file = join(directory, 'server.lock');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const left = (pid: number, identity: string) => writeFileSync(file, JSON.stringify({ pid, identity, token: 'old' }));

  it('is refused while a live process holds it, and names the process', async () => {
    const held = await acquireProcessLock(file);
    await expect(acquireProcessLock(file)).rejects.toMatchObject({ pid: process.pid });
    await held.release();
    await held.release();
    const again = await acquireProcessLock(file);
    await again.release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is taken over from a process that is gone', async () => {
    const gone = spawnSync('true').pid;
    left(gone, `${gone} boot 1`);
    await (await acquireProcessLock(file)).release();
  });

  it('is taken over when its pid now belongs to a later process', async () => {
    left(process.pid, `${process.pid} an-earlier-boot 12345`);
    await (await acquireProcessLock(file)).release();
  });

  it('is taken over when the file was cut short', async () => {
    writeFileSync(file, '{"pid":');
    await (await acquireProcessLock(file)).release();
  });

  it('left by a dead process goes to exactly one of many who want it at once', async () => {
    left(2 ** 22 + 1, 'gone');
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => acquireProcessLock(file)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(LockHeldError);
    }
    expect(readdirSync(directory)).toEqual(['server.lock']);
  });
});

describe('the identity of a process', () => {
  it('stays while it runs, differs from others and ends with it', async () => {
    const child = spawn('sleep', ['30']);
    const pid = child.pid ?? 0;
    const identity = processIdentity(pid);
    expect(identity).not.toBeNull();
    expect(processIdentity(pid)).toBe(identity);
    expect(processIdentity(process.pid)).not.toBe(identity);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    expect(processIdentity(pid)).toBeNull();
  });
});
