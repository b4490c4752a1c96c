import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findJava } from '../../dist/neo4j/find-java.js';
import { installJars } from '../../dist/neo4j/install-jars.js';
import { readNeo4jLock } from '../../dist/neo4j/neo4j-lock.js';
import { runCommand } from '../../dist/neo4j/run-command.js';

/** Fills the empty data directory of a managed server with the files of `writeGraphFiles`. */
export async function importGraph({ settings, inputs, directory }) {
  const home = join(settings.data, 'neo4j');
  mkdirSync(join(home, 'conf'), { recursive: true });
  const say = () => {};
  const java = await findJava({
    javaHome: settings.javaHome,
    path: settings.path,
    platform: process.platform,
    isRoot: false,
    run: runCommand,
    say,
  });
  const jars = await installJars({
    cacheDir: settings.cache,
    lock: readNeo4jLock(),
    localRepository: join(settings.home, '.m2', 'repository'),
    mavenUrls: [],
    say,
  });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const files = join(directory, 'arguments');
  writeFileSync(
    files,
    [...inputs, '--id-type=string', '--array-delimiter=U+001F', '--overwrite-destination'].join('\n'),
  );
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const { stdout } = await promisify(execFile)(
    java.command,
    [
      '-Xmx3g',
      ...opened,
      '-cp',
      jars.join(':'),
      '-Dapp.name=neo4j',
      `-Dbasedir=${home}`,
      'org.neo4j.server.startup.Neo4jAdminCommand',
      'database',
      'import',
      'full',
      'neo4j',
      `@${files}`,
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, maxBuffer: 1 << 28, cwd: directory },
  );
  return stdout.trim().split('\n').slice(-8).join('\n');
}
