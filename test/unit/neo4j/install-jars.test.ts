import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type InstallOptions, type InstallProgress, installJars } from '../../../src/neo4j/install-jars.js';

const CONTENT = new Map(
  Array.from({ length: 12 }, (_, index) => [
    `org/x/jar${index}/1/jar${index}-1.jar`,
    Buffer.alloc(40_000, `bytes ${index} `),
  ]),
);
const lock = {
  artifact: 'org.x:x:1',
  version: '1.0.0',
  jars: [...CONTENT].map(([path, bytes]) => ({
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
  })),
};
const [FIRST, FIRST_BYTES] = [...CONTENT][0] as [string, Buffer];

describe('installing the jars', () => {
  let directory: string;
  let server: Server;
  let base: string;
  let requests: { path: string; range: string | undefined }[];
  let answer: RequestListener;

  const lib = () => join(directory, 'cache', 'neo4j-1.0.0', 'lib');
  const install = (more: Partial<InstallOptions> = {}) =>
    installJars({
      lock,
      cacheDir: join(directory, 'cache'),
      mavenUrls: [base],
      localRepository: null,
      say: () => undefined,
      ...more,
    });
  const serve: RequestListener = (request, response) => {
    const bytes = CONTENT.get((request.url ?? '').slice('/m2/'.length));
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (!bytes) return void response.writeHead(404).end();
    const head = from ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
    response.writeHead(from ? 206 : 200, head).end(bytes.subarray(from));
  };

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-jars-'));
    requests = [];
    answer = serve;
    server = createServer((request, response) => {
      requests.push({ path: (request.url ?? '').slice('/m2/'.length), range: request.headers.range });
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/m2`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(directory, { recursive: true });
  });

  it('downloads each once, tells how far it is, and downloads nothing the next time', async () => {
    const seen: InstallProgress[] = [];
    const files = await install({ onProgress: (progress) => seen.push(progress) });
    expect(files.map((file) => readFileSync(file))).toEqual([...CONTENT.values()]);
    expect(seen.at(-1)).toEqual({ doneBytes: 480_000, totalBytes: 480_000, doneFiles: 12, totalFiles: 12 });
    await install();
    expect(requests).toHaveLength(12);
  });

  it('goes on where an interrupted download stopped', async () => {
    mkdirSync(lib(), { recursive: true });
    writeFileSync(join(lib(), 'jar0-1.jar.part'), FIRST_BYTES.subarray(0, 30_000));
    await install();
    expect(requests.find((request) => request.path === FIRST)?.range).toBe('bytes=30000-');
    expect(readFileSync(join(lib(), 'jar0-1.jar'))).toEqual(FIRST_BYTES);
  });

  it('starts the file again when the server cannot go on in the middle', async () => {
    mkdirSync(lib(), { recursive: true });
    writeFileSync(join(lib(), 'jar0-1.jar.part'), Buffer.alloc(30_000, 'other bytes'));
    answer = (request, response) => void response.end(CONTENT.get((request.url ?? '').slice('/m2/'.length)));
    const seen: InstallProgress[] = [];
    await install({ onProgress: (progress) => seen.push(progress) });
    expect(readFileSync(join(lib(), 'jar0-1.jar'))).toEqual(FIRST_BYTES);
    expect(seen.at(-1)?.doneBytes).toBe(480_000);
  });

  it('tries again after a broken connection and an HTTP 503', async () => {
    let tries = 0;
    answer = (request, response) => {
      if (request.url?.endsWith(FIRST) && tries++ < 2) {
        if (tries === 1) return void response.writeHead(503).end();
        response.writeHead(200, { 'content-length': FIRST_BYTES.length }).write(FIRST_BYTES.subarray(0, 100));
        return void setTimeout(() => response.destroy(), 50);
      }
      return serve(request, response);
    };
    await install();
    expect(readFileSync(join(lib(), 'jar0-1.jar'))).toEqual(FIRST_BYTES);
    expect(requests.filter((request) => request.path === FIRST).at(-1)?.range).toBe('bytes=100-');
  });

  it('refuses bytes that are not the locked ones and leaves no such jar behind', async () => {
    answer = (request, response) =>
      request.url?.endsWith(FIRST) ? void response.end(Buffer.alloc(40_000)) : serve(request, response);
    const failure = install();
    await expect(failure).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT', details: { reason: 'corrupt' } });
    expect(readdirSync(lib()).filter((name) => name.startsWith('jar0-'))).toEqual([]);
    answer = serve;
    await install();
  });

  it('says what is missing when the repository lacks a jar', async () => {
    answer = (_, response) => void response.writeHead(404).end();
    const failure = install();
    await expect(failure).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT', details: { reason: 'refused' } });
    await expect(failure).rejects.toThrow(/HTTP 404.*ASTERISM_MAVEN_URL/);
  });

  it('says that the network is missing when nothing answers', async () => {
    const failure = install({ mavenUrls: ['http://127.0.0.1:1/m2'] });
    await expect(failure).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT', details: { reason: 'network' } });
  });

  it('takes the next repository when the first cannot be reached', async () => {
    await install({ mavenUrls: ['http://127.0.0.1:1/m2', base] });
    expect(requests).toHaveLength(12);
  });

  it('copies what the user’s own Maven repository has, unless it differs from the lock', async () => {
    const localRepository = join(directory, 'm2');
    for (const [path, bytes] of CONTENT) {
      mkdirSync(dirname(join(localRepository, path)), { recursive: true });
      writeFileSync(join(localRepository, path), path === FIRST ? Buffer.alloc(bytes.length) : bytes);
    }
    await install({ localRepository });
    expect(requests.map((request) => request.path)).toEqual([FIRST]);
    expect(readdirSync(lib())).toHaveLength(12);
  });

  it('fetches again a jar that was cut short after it had been verified', async () => {
    await install();
    writeFileSync(join(lib(), 'jar0-1.jar'), 'short');
    await install();
    expect(readFileSync(join(lib(), 'jar0-1.jar'))).toEqual(FIRST_BYTES);
  });

  it('reads every byte again when the mark of the last check is gone', async () => {
    await install();
    rmSync(join(directory, 'cache', 'neo4j-1.0.0', 'verified'));
    writeFileSync(join(lib(), 'jar0-1.jar'), Buffer.alloc(FIRST_BYTES.length));
    await install();
    expect(readFileSync(join(lib(), 'jar0-1.jar'))).toEqual(FIRST_BYTES);
  });

  it('is not confused by another that installs at the same time', async () => {
    await Promise.all([install(), install(), install()]);
    expect(requests).toHaveLength(12);
    expect(readdirSync(lib())).toHaveLength(12);
    expect(existsSync(join(directory, 'cache', 'neo4j-1.0.0', 'install.lock'))).toBe(false);
  });

  it('says which directory is wrong when the cache is a file', async () => {
    writeFileSync(join(directory, 'cache'), '');
    await expect(install()).rejects.toThrow(/is not a directory.*ASTERISM_CACHE/);
  });
});
