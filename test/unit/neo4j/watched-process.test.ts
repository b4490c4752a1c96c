import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { processIdentity } from '../../../src/neo4j/process-identity.js';
import { startWatched } from '../../../src/neo4j/watched-process.js';

describe('a watched process', () => {
  let directory: string;
  let log: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-watched-'));
    log = join(directory, 'console.log');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('hands on its output and its status', async () => {
    const child = await startWatched('/bin/sh', ['-c', 'echo out; echo err >&2; exit 7'], log);
    expect(await child.exited).toBe(7);
    expect(readFileSync(log, 'utf8')).toBe('out\nerr\n');
    await child.stop();
  });

  it('says so when the command does not exist', async () => {
    const child = await startWatched('/no/such/java', [], log);
    expect(await child.exited).toBe(127);
  });

  it('is asked to end by stop, which may be called twice', async () => {
    const child = await startWatched(
      '/bin/sh',
      ['-c', 'trap "echo bye; exit 0" TERM; while :; do sleep 0.05; done'],
      log,
    );
    expect(processIdentity(child.pid)).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await Promise.all([child.stop(), child.stop()]);
    expect(await child.exited).toBe(0);
    expect(readFileSync(log, 'utf8')).toBe('bye\n');
    expect(processIdentity(child.pid)).toBeNull();
  });

  it('is not in the process group that Ctrl-C in the terminal reaches', async () => {
    const child = await startWatched('sleep', ['30'], log);
    const group = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
    const ours = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[2];
    await child.stop();
    expect(group).not.toBe(ours);
  });
});
