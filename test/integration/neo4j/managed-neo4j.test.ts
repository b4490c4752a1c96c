import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { startManagedNeo4j } from '../../../src/neo4j/managed-neo4j.js';
import { mavenBaseUrls } from '../../../src/neo4j/maven-base-urls.js';
import { processIdentity } from '../../../src/neo4j/process-identity.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MODULE = join(ROOT, 'dist', 'neo4j', 'managed-neo4j.js');
const GIB = 1024 ** 3;
const quiet = () => undefined;

describe('a managed Neo4j', () => {
  let dataDir: string;
  const parents: ChildProcess[] = [];
  const options = () => ({
    dataDir,
    cacheDir: process.env.ASTERISM_CACHE ?? join(homedir(), '.cache', 'asterism'),
    homeDir: homedir(),
    javaHome: process.env.JAVA_HOME ?? null,
    path: process.env.PATH ?? '',
    mavenUrls: mavenBaseUrls({ configured: process.env.ASTERISM_MAVEN_URL ?? null, homeDir: homedir() }),
    totalMemoryBytes: 4 * GIB,
    shortLived: true,
  });

  /** Runs a server in a process of its own; resolves when it is ready. */
  async function startParent(): Promise<{ parent: ChildProcess; pid: number; uri: string }> {
    const script = fileURLToPath(new URL('./parent.mjs', import.meta.url));
    const parent = spawn(process.execPath, [script, MODULE, JSON.stringify(options())], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    parents.push(parent);
    const [line] = await once(createInterface(parent.stdout as NonNullable<typeof parent.stdout>), 'line');
    return { parent, ...(JSON.parse(String(line)) as { pid: number; uri: string }) };
  }

  async function count(server: { uri: string; user: string; password: string }, write: boolean): Promise<number> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    try {
      if (write) await driver.executeQuery('CREATE (:Kept)');
      const { records } = await driver.executeQuery('MATCH (n:Kept) RETURN count(n) AS count');
      return Number(records[0]?.get('count'));
    } finally {
      await driver.close();
    }
  }

  beforeAll(() => {
    const compile = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noCheck'];
    expect(spawnSync(process.execPath, compile, { cwd: ROOT }).status).toBe(0);
  }, 60_000);
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'asterism-neo4j-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  afterAll(() => {
    for (const parent of parents) parent.kill('SIGKILL');
  });

  it('starts, asks for its password, keeps its data over a stop and leaves nothing running', async () => {
    const first = await startManagedNeo4j({ ...options(), say: quiet });
    expect(await first.health()).toBe(true);
    expect(await count(first, true)).toBe(1);
    await expect(count({ ...first, password: 'wrong-password' }, false)).rejects.toThrow(/auth/i);
    expect(statSync(join(dataDir, 'neo4j.password')).mode & 0o777).toBe(0o600);
    await Promise.all([first.stop(), first.stop()]);
    expect(await first.exited).toBe(0);
    expect(await first.health()).toBe(false);
    expect(processIdentity(first.pid)).toBeNull();

    const second = await startManagedNeo4j({ ...options(), say: quiet });
    expect(await count(second, false)).toBe(1);
    await second.stop();
  }, 180_000);

  it('dies with a killed parent, is refused to others before that, and recovers in the next start', async () => {
    const { parent, pid } = await startParent();
    await expect(startManagedNeo4j({ ...options(), say: quiet })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`Process ${parent.pid} `),
    });
    expect(processIdentity(pid)).not.toBeNull();

    const killed = once(parent, 'exit');
    parent.kill('SIGKILL');
    await killed;
    const again = await startManagedNeo4j({ ...options(), say: quiet });
    expect(processIdentity(pid)).toBeNull();
    expect(await count(again, true)).toBe(1);
    await again.stop();
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(false);
  }, 180_000);

  it('that ends while starting says why and frees the data directory', async () => {
    const javaHome = join(dataDir, 'java');
    const script = [
      '#!/bin/sh',
      'if [ "$1" = -version ]; then echo \'openjdk version "17.0.1"\'; exit 0; fi',
      'echo "java.net.BindException: Address already in use"; exit 1',
    ];
    spawnSync('mkdir', ['-p', join(javaHome, 'bin')]);
    writeFileSync(join(javaHome, 'bin', 'java'), `${script.join('\n')}\n`, { mode: 0o755 });
    await expect(startManagedNeo4j({ ...options(), javaHome, say: quiet })).rejects.toMatchObject({
      code: 'BAD_ENVIRONMENT',
      message: expect.stringContaining('port was taken'),
    });
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(false);
  });
});
