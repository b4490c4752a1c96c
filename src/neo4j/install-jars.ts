import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AsterismError } from '../domain/errors.js';
import { DownloadError, downloadFile } from './download-file.js';
import { fileHash, fileSize } from './file-hash.js';
import { checkFreeSpace } from './free-space.js';
import { makeDirectory } from './make-directory.js';
import { jarName, type LockedJar, type Neo4jLock } from './neo4j-lock.js';
import { acquireProcessLock, LockHeldError, type ProcessLock } from './process-lock.js';
import { writeFailure } from './system-error.js';

/** How far the jars are: bytes and files in place, of how many. */
export interface InstallProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly doneFiles: number;
  readonly totalFiles: number;
}

/** What installing needs to know. `localRepository` is the user's own Maven repository, if any. */
export interface InstallOptions {
  readonly lock: Neo4jLock;
  readonly cacheDir: string;
  readonly mavenUrls: readonly string[];
  readonly localRepository: string | null;
  readonly say: (line: string) => void;
  readonly onProgress?: ((progress: InstallProgress) => void) | undefined;
}

const PARALLEL = 8;

/**
 * Puts the locked jars into `<cacheDir>/neo4j-<version>/lib` and returns their paths in the lock's order. Jars there
 * are kept: checked by size, or by SHA-256 when an earlier check did not finish. Others are copied from the user's
 * Maven repository or downloaded. @throws AsterismError BAD_ENVIRONMENT
 */
export async function installJars(options: InstallOptions): Promise<string[]> {
  const home = join(options.cacheDir, `neo4j-${options.lock.version}`);
  const lib = join(home, 'lib');
  const files = options.lock.jars.map((jar) => join(lib, jarName(jar)));
  try {
    if (await isComplete(home, options.lock, files)) return files;
    await makeDirectory(lib, options.cacheDir, 'ASTERISM_CACHE');
    const held = await waitForLock(join(home, 'install.lock'), options.say);
    try {
      if (await isComplete(home, options.lock, files)) return files;
      await fetchMissing(options, lib);
      const marker = join(home, 'verified');
      await writeFile(`${marker}.new`, fingerprint(options.lock));
      await rename(`${marker}.new`, marker);
    } finally {
      await held.release();
    }
    return files;
  } catch (error) {
    throw (error instanceof AsterismError ? null : writeFailure(error, home, 'ASTERISM_CACHE')) ?? error;
  }
}

async function isComplete(home: string, lock: Neo4jLock, files: readonly string[]): Promise<boolean> {
  const marker = await readFile(join(home, 'verified'), 'utf8').catch(() => null);
  if (marker !== fingerprint(lock)) return false;
  const sizes = await Promise.all(files.map(fileSize));
  const complete = sizes.every((size, index) => size === lock.jars[index]?.size);
  if (!complete) await rm(join(home, 'verified'), { force: true });
  return complete;
}

const fingerprint = (lock: Neo4jLock): string => lock.jars.map((jar) => `${jar.sha256} ${jarName(jar)}\n`).join('');

async function waitForLock(file: string, say: (line: string) => void): Promise<ProcessLock> {
  for (let told = false; ; told = true) {
    try {
      return await acquireProcessLock(file);
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
      if (!told) say(`Waiting for process ${error.pid}, which is downloading the same files.`);
      await sleep(250);
    }
  }
}

async function fetchMissing(options: InstallOptions, lib: string): Promise<void> {
  const { jars } = options.lock;
  const totalBytes = jars.reduce((sum, jar) => sum + jar.size, 0);
  let doneBytes = 0;
  let doneFiles = 0;
  const report = (bytes: number, files: number) => {
    doneBytes += bytes;
    doneFiles += files;
    options.onProgress?.({ doneBytes, totalBytes, doneFiles, totalFiles: jars.length });
  };
  const sizes = await Promise.all(jars.map((jar) => fileSize(join(lib, jarName(jar)))));
  const missing = jars.reduce((sum, jar, index) => sum + (sizes[index] === jar.size ? 0 : jar.size), 0);
  await checkFreeSpace(lib, missing * 1.1, 'The Neo4j jars', 'ASTERISM_CACHE');
  const queue = [...jars];
  const bases = [...options.mavenUrls];
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let jar = queue.shift(); jar !== undefined; jar = queue.shift()) {
      await installJar(jar, bases, options.localRepository, lib, (bytes) => report(bytes, 0));
      report(0, 1);
    }
  });
  const outcomes = await Promise.allSettled(
    workers.map((worker) =>
      worker.catch((error: unknown) => {
        queue.length = 0;
        throw error;
      }),
    ),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw downloadFailure(failed.reason, options) ?? failed.reason;
}

/** @param bases the one that answered is moved to the front, so that a dead one is waited for only once */
async function installJar(
  jar: LockedJar,
  bases: string[],
  localRepository: string | null,
  lib: string,
  onBytes: (count: number) => void,
): Promise<void> {
  const target = join(lib, jarName(jar));
  if ((await isThis(target, jar)) || (await copyFromLocal(jar, localRepository, target))) {
    onBytes(jar.size);
    return;
  }
  const urls = bases.map((base) => `${base}/${jar.path}`);
  const answered = await downloadFile({ urls, target, sha256: jar.sha256, size: jar.size, onBytes });
  bases.sort((a, b) => Number(answered.startsWith(`${b}/`)) - Number(answered.startsWith(`${a}/`)));
}

async function copyFromLocal(jar: LockedJar, repository: string | null, target: string): Promise<boolean> {
  if (repository === null || (await fileSize(join(repository, jar.path))) !== jar.size) return false;
  const copy = `${target}.copy`;
  await copyFile(join(repository, jar.path), copy);
  const same = await isThis(copy, jar);
  await (same ? rename(copy, target) : rm(copy));
  return same;
}

const isThis = async (file: string, jar: LockedJar): Promise<boolean> =>
  (await fileSize(file)) === jar.size && (await fileHash(file)) === jar.sha256;

function downloadFailure(error: unknown, options: InstallOptions): AsterismError | null {
  if (!(error instanceof DownloadError)) return null;
  const advice = {
    network:
      'Check the network, then start again: what has arrived is kept. In a closed network set ASTERISM_MAVEN_URL to a Maven repository you can reach.',
    refused: 'Set ASTERISM_MAVEN_URL to a Maven repository that has all of Maven Central.',
    corrupt: 'Something on the way changes files. Start again, or set ASTERISM_MAVEN_URL to a repository you trust.',
  }[error.reason];
  const message = `Neo4j ${options.lock.version} could not be downloaded: ${error.message}. ${advice}`;
  return new AsterismError(
    'BAD_ENVIRONMENT',
    message,
    { reason: error.reason, mavenUrls: options.mavenUrls },
    { cause: error },
  );
}
