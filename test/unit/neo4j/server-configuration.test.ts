import { describe, expect, it } from '@jest/globals';
import { serverArguments, serverConfiguration } from '../../../src/neo4j/server-configuration.js';
import { serverMemory } from '../../../src/neo4j/server-memory.js';

const GIB = 1024 ** 3;

describe('the server configuration', () => {
  const text = serverConfiguration(17687, serverMemory(24 * GIB));

  it.each([
    'server.bolt.listen_address=127.0.0.1:17687',
    'server.default_listen_address=127.0.0.1',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'db.lock.acquisition.timeout=5s',
    'server.bolt.connection_keep_alive=2s',
    'server.bolt.connection_keep_alive_probes=2',
    'db.logs.query.enabled=OFF',
    'db.memory.transaction.max=1024m',
  ])('has %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('never listens beyond this machine', () => {
    expect(text).not.toMatch(/0\.0\.0\.0|\[::\]/);
  });
});

describe('the memory of the server', () => {
  it.each([
    [1, 384, 256],
    [24, 2048, 6144],
    [256, 4096, 16384],
  ])('on a machine with %d GiB is a heap of %d MiB and a page cache of %d MiB', (gib, heap, pageCache) => {
    expect(serverMemory(gib * GIB)).toMatchObject({ heap, pageCache });
  });

  it('never lets one transaction have more than all may have, nor all the whole heap', () => {
    for (const gib of [0.25, 1, 4, 24, 512]) {
      const memory = serverMemory(gib * GIB);
      expect(memory.oneTransaction).toBeLessThanOrEqual(memory.allTransactions);
      expect(memory.allTransactions).toBeLessThan(memory.heap);
    }
  });

  it('reaches the JVM', () => {
    const memory = serverMemory(24 * GIB);
    const launch = { home: '/data/neo4j', jars: ['/lib/a.jar', '/lib/b.jar'], memory, shortLived: false, cores: 2 };
    const given = serverArguments(launch);
    expect(given).toEqual(expect.arrayContaining(['-Xmx2048m', '-XX:+UseParallelGC', '/lib/a.jar:/lib/b.jar']));
    expect(given.at(-1)).toBe('--config-dir=/data/neo4j/conf');
    expect(given).toContain('-XX:FreqInlineSize=70');
    expect(serverArguments({ ...launch, cores: 16 })).not.toContain('-XX:FreqInlineSize=70');
    expect(serverArguments({ ...launch, shortLived: true })).toContain('-XX:TieredStopAtLevel=1');
  });
});
