import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/environment.js';
import type { Connection } from '../graph/connect.js';
import type { InstallProgress } from '../neo4j/install-jars.js';
import { startManagedNeo4j } from '../neo4j/managed-neo4j.js';
import { mavenBaseUrls } from '../neo4j/maven-base-urls.js';

export interface DatabaseOptions {
  say(line: string): void;
  onDownload?(progress: InstallProgress): void;
  /** Use a managed server that another process of ours runs. Default true. */
  readonly attach?: boolean;
  /** Memory to share out; default the machine's. */
  readonly totalMemoryBytes?: number;
  readonly shortLived?: boolean;
}

/** A database to talk to, and whether it is ours. */
export interface Database extends Connection {
  readonly managed: boolean;
  /** True when another process owns it: it stays when we stop. */
  readonly attached: boolean;
  /** Settles when a server that this process started has ended, asked or not. */
  readonly exited: Promise<unknown> | null;
  stop(): Promise<void>;
}

const serverFile = (settings: Settings) => join(settings.data, 'server.json');

/** The database that the settings name, else a managed one that is running, else one started now. */
export async function openDatabase(settings: Settings, options: DatabaseOptions): Promise<Database> {
  if (settings.neo4j) return { ...settings.neo4j, managed: false, attached: true, exited: null, stop: async () => {} };
  const running = options.attach === false ? null : await findRunning(settings);
  if (running) return { ...running, managed: true, attached: true, exited: null, stop: async () => {} };
  const server = await startManagedNeo4j({
    dataDir: settings.data,
    cacheDir: settings.cache,
    homeDir: settings.home,
    javaHome: settings.javaHome,
    path: settings.path,
    mavenUrls: mavenBaseUrls({ configured: settings.mavenUrl, homeDir: settings.home }),
    totalMemoryBytes: options.totalMemoryBytes ?? totalmem(),
    shortLived: options.shortLived,
    say: options.say,
    onProgress: options.onDownload,
  });
  const { uri, user, password, exited } = server;
  return { uri, user, password, managed: true, attached: false, exited, stop: () => server.stop() };
}

/** Tells other processes of this user where the managed server is, in a file that only they can read. */
export async function announce(settings: Settings, database: Connection): Promise<() => Promise<void>> {
  const file = serverFile(settings);
  const { uri, user, password } = database;
  await writeFile(file, JSON.stringify({ pid: process.pid, uri, user, password }), { mode: 0o600 });
  await chmod(file, 0o600);
  return () => rm(file, { force: true });
}

async function findRunning(settings: Settings): Promise<Connection | null> {
  try {
    const { pid, uri, user, password } = JSON.parse(await readFile(serverFile(settings), 'utf8')) as Connection & {
      pid: number;
    };
    process.kill(pid, 0);
    return { uri, user, password };
  } catch {
    // No file, or its process is gone: there is no server to attach to.
    return null;
  }
}
