import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startRedis(directory) {
  const port = await freePort();
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory],
    { stdio: 'ignore' },
  );
  const missing = await new Promise((resolve) => {
    child.once('error', () => resolve(true));
    setTimeout(() => resolve(child.exitCode !== null), 500);
  });
  return missing ? null : { child, url: `redis://127.0.0.1:${port}` };
}

/**
 * One Neo4j and one Redis for the whole run, made by the run itself in a directory of its own. Tests
 * learn of them through the environment and never look at NEO4J_URI or REDIS_URL, so that they
 * cannot touch a database that they did not create.
 */
export default async function globalSetup() {
  if (process.env.NO_SETUP) return;
  const { startManagedNeo4j } = await import('../../dist/neo4j/managed-neo4j.js');
  const { mavenBaseUrls } = await import('../../dist/neo4j/maven-base-urls.js');
  const directory = mkdtempSync(join(tmpdir(), 'asterism-test-'));
  const home = homedir();
  const server = await startManagedNeo4j({
    dataDir: join(directory, 'data'),
    cacheDir: process.env.ASTERISM_CACHE || join(home, '.cache/asterism'),
    homeDir: home,
    javaHome: process.env.JAVA_HOME || null,
    path: process.env.PATH ?? '',
    mavenUrls: mavenBaseUrls({ configured: process.env.ASTERISM_MAVEN_URL || null, homeDir: home }),
    // Enough for a graph of tests, small enough for a laptop.
    totalMemoryBytes: 12 * 2 ** 30,
    shortLived: true,
    say: (line) => console.error(line),
  });
  const redis = await startRedis(directory);
  process.env.ASTERISM_TEST_NEO4J = JSON.stringify({ uri: server.uri, user: server.user, password: server.password });
  if (redis) process.env.ASTERISM_TEST_REDIS = redis.url;
  globalThis.asterismTest = { directory, server, redis };
}
