import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { boltPort } from '../../../src/neo4j/bolt-port.js';
import { answersBolt } from '../../../src/neo4j/bolt-probe.js';
import { startFailure } from '../../../src/neo4j/exit-cause.js';
import { checkFreeSpace } from '../../../src/neo4j/free-space.js';
import { writeFailure } from '../../../src/neo4j/system-error.js';

describe('the checks around a start', () => {
  it('refuse a port in use by name and choose a free one unasked', async () => {
    const other = createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const taken = await boltPort(null);
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
    await expect(boltPort(taken)).rejects.toThrow(`Port ${taken} on 127.0.0.1, meant for Neo4j, is in use`);
    expect(await answersBolt(taken)).toBe(false);
    await new Promise((resolve) => other.close(resolve));
    expect(await answersBolt(taken)).toBe(false);
    expect(await boltPort(taken)).toBe(taken);
  });

  it('refuse a disk with too little space, and say how much is there', async () => {
    const failure = checkFreeSpace(tmpdir(), Number.MAX_SAFE_INTEGER, 'The database files', 'ASTERISM_DATA');
    await expect(failure).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT' });
    await expect(failure).rejects.toThrow(/MiB free\. .*ASTERISM_DATA/);
    await checkFreeSpace(tmpdir(), 1, 'One byte', 'ASTERISM_DATA');
  });

  it.each([
    ['ENOSPC', 'full'],
    ['EACCES', 'permissions'],
    ['EROFS', 'permissions'],
    ['ENOTDIR', 'not a directory'],
  ])('turn %s of the disk into what to do', (code, advice) => {
    const error = Object.assign(new Error('low level'), { code });
    const failure = writeFailure(new Error('outer', { cause: error }), '/data', 'ASTERISM_DATA');
    expect(failure?.message).toContain(advice);
    expect(failure?.message).toContain('ASTERISM_DATA');
    expect(writeFailure(new Error('a defect'), '/data', 'ASTERISM_DATA')).toBeNull();
  });

  it('read the cause of a failed start from the log and hand on its last lines', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'asterism-cause-'));
    const log = join(directory, 'neo4j.log');
    writeFileSync(log, `${'early\n'.repeat(9_000)}java.net.BindException: Address already in use\nStopped.\n`);
    const failure = await startFailure('ended while it was starting', [log, join(directory, 'absent.log')]);
    expect(failure.message).toContain('port was taken');
    expect((failure.details.lastLines as string[]).at(-1)).toBe('Stopped.');
    rmSync(directory, { recursive: true });
  });
});
