import { stat, truncate, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AsterismError } from '../domain/errors.js';
import { boltPort } from './bolt-port.js';
import { answersBolt } from './bolt-probe.js';
import { startFailure } from './exit-cause.js';
import { findJava } from './find-java.js';
import { checkFreeSpace } from './free-space.js';
import { type InstallProgress, installJars } from './install-jars.js';
import { makeDirectory } from './make-directory.js';
import { readNeo4jLock } from './neo4j-lock.js';
import { acquireProcessLock, LockHeldError, type ProcessLock } from './process-lock.js';
import { runCommand } from './run-command.js';
import { serverArguments, serverConfiguration } from './server-configuration.js';
import { serverMemory } from './server-memory.js';
import { SERVER_USER, serverPassword, writeInitialPassword } from './server-password.js';
import { endStaleChild, rememberChild } from './stale-child.js';
import { writeFailure } from './system-error.js';
import { startWatched, type WatchedProcess } from './watched-process.js';

/** What a managed server needs to know. Directories are made when missing. */
export interface ManagedNeo4jOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly homeDir: string;
  /** JAVA_HOME and PATH. */
  readonly javaHome: string | null;
  readonly path: string;
  /** See `mavenBaseUrls`. */
  readonly mavenUrls: readonly string[];
  /** Memory of the machine or container; shared out by `serverMemory`. */
  readonly totalMemoryBytes: number;
  /** A free port is chosen when this is missing. */
  readonly boltPort?: number | undefined;
  /** For tests: a server for seconds, see `ServerLaunch`. */
  readonly shortLived?: boolean | undefined;
  /** Told, a line at a time, what takes long. */
  readonly say: (line: string) => void;
  readonly onProgress?: ((progress: InstallProgress) => void) | undefined;
}

/** A running Neo4j that ends with this process, however that ends. */
export interface ManagedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Process id of the JVM. */
  readonly pid: number;
  /** Settles when the server has ended, asked or not. */
  readonly exited: Promise<number | null>;
  /** True when it answers on Bolt now. */
  health(): Promise<boolean>;
  /** Ends it in order (about 2.5 s) and frees the data directory. May be called again. */
  stop(): Promise<void>;
}

const FIRST_START_BYTES = 1024 ** 3;
const LATER_START_BYTES = 256 * 1024 ** 2;
/** Recovery after a kill reads the log since the last checkpoint, which can take minutes. */
const READY_WITHIN = 300_000;

/**
 * Starts Neo4j Community on 127.0.0.1 with its files in `<dataDir>/neo4j`, and waits until it answers on Bolt.
 * @throws AsterismError CONFLICT when another process uses the data directory, BAD_ENVIRONMENT for Java, download,
 *   disk, port and start failures; nothing keeps running then
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  if (process.platform === 'win32') {
    throw new AsterismError(
      'BAD_ENVIRONMENT',
      'The managed Neo4j runs on Linux and macOS. On Windows use WSL, or set NEO4J_URI to a Neo4j you run.',
    );
  }
  const home = join(options.dataDir, 'neo4j');
  try {
    for (const part of ['conf', 'data', 'logs', 'run'])
      await makeDirectory(join(home, part), options.dataDir, 'ASTERISM_DATA');
    const lock = await lockData(options.dataDir);
    try {
      return await start(options, home, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw (error instanceof AsterismError ? null : writeFailure(error, options.dataDir, 'ASTERISM_DATA')) ?? error;
  }
}

async function lockData(dataDir: string): Promise<ProcessLock> {
  return acquireProcessLock(join(dataDir, 'server.lock')).catch((error: unknown) => {
    if (!(error instanceof LockHeldError)) throw error;
    const message = `Process ${error.pid} already uses the data directory ${dataDir}. Stop it, or set ASTERISM_DATA to another directory.`;
    throw new AsterismError('CONFLICT', message, { pid: error.pid, dataDir });
  });
}

async function start(options: ManagedNeo4jOptions, home: string, lock: ProcessLock): Promise<ManagedNeo4j> {
  const childFile = join(home, 'run', 'child');
  await endStaleChild(childFile, options.say);
  const storeExists = await exists(join(home, 'data', 'databases', 'system'));
  await checkFreeSpace(
    home,
    storeExists ? LATER_START_BYTES : FIRST_START_BYTES,
    'The database files',
    'ASTERISM_DATA',
  );
  const port = await boltPort(options.boltPort ?? null);
  const isRoot = process.getuid?.() === 0;
  const java = await findJava({ ...options, platform: process.platform, isRoot, run: runCommand });
  const localRepository = join(options.homeDir, '.m2', 'repository');
  const neo4j = readNeo4jLock();
  const jars = await installJars({ ...options, lock: neo4j, localRepository });
  const memory = serverMemory(options.totalMemoryBytes);
  const password = await serverPassword(join(options.dataDir, 'neo4j.password'), storeExists);
  if (!storeExists) await writeInitialPassword(home, password);
  await writeFile(join(home, 'conf', 'neo4j.conf'), serverConfiguration(port, memory, options.shortLived), {
    mode: 0o600,
  });

  options.say(`Starting Neo4j ${neo4j.version} on Java ${java.version.full} with a heap of ${memory.heap} MiB.`);
  const logs = [join(home, 'logs', 'console.log'), join(home, 'logs', 'neo4j.log')] as const;
  await truncate(logs[1]).catch(() => undefined);
  const launch = serverArguments({
    home,
    jars,
    memory,
    shortLived: options.shortLived ?? false,
    cores: availableParallelism(),
  });
  const server = await startWatched(java.command, launch, logs[0]);
  try {
    await rememberChild(childFile, server.pid);
    await ready(server, port, logs);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const stop = async () => {
    await server.stop();
    await lock.release();
  };
  const { pid, exited } = server;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: SERVER_USER,
    password,
    pid,
    exited,
    stop,
    health: () => answersBolt(port),
  };
}

async function ready(server: WatchedProcess, port: number, logs: readonly string[]): Promise<void> {
  let ended = false;
  void server.exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + READY_WITHIN;
  while (!(await answersBolt(port)) || ended) {
    if (ended) throw await startFailure('ended while it was starting', logs);
    if (Date.now() > deadline) throw await startFailure(`did not answer within ${READY_WITHIN / 1000} s`, logs);
    await sleep(50);
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
