import { delimiter, join } from 'node:path';
import { AsterismError } from '../domain/errors.js';
import { isSupportedJava, type JavaVersion, parseJavaVersion } from './java-version.js';
import type { RunCommand } from './run-command.js';

/** Where to look for Java, and what may be done when there is none. */
export interface JavaSearch {
  readonly javaHome: string | null;
  /** The PATH. */
  readonly path: string;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly run: RunCommand;
  readonly say: (line: string) => void;
}

/** A usable Java: absolute path of its `java` and its version. */
export interface Java {
  readonly command: string;
  readonly version: JavaVersion;
}

const PACKAGES = ['openjdk-17-jre-headless', 'openjdk-21-jre-headless'];

const HOW_TO_INSTALL = [
  'Install Java 17 with one of:',
  '  apt:  sudo apt-get update && sudo apt-get install -y openjdk-17-jre-headless',
  '  dnf:  sudo dnf install -y java-17-openjdk-headless',
  '  brew: brew install openjdk@17 && export JAVA_HOME="$(brew --prefix openjdk@17)"',
].join('\n');

/**
 * Finds Java 17 or 21: in JAVA_HOME, then on the PATH. When there is none at all, root on Debian or Ubuntu gets
 * it installed. @throws AsterismError BAD_ENVIRONMENT with the commands that install it
 */
export async function findJava(search: JavaSearch): Promise<Java> {
  const found = await candidates(search);
  const usable = found.find((java) => isSupportedJava(java.version));
  if (usable) return usable;
  if (found.length) {
    const versions = found.map((java) => `${java.version.full} (${java.command})`).join(' and ');
    const message = `Neo4j needs Java 17 or 21, but the Java found is ${versions}. Install one of the two, or point JAVA_HOME at it. ${HOW_TO_INSTALL}`;
    throw new AsterismError('BAD_ENVIRONMENT', message, { found: found.map((java) => java.version.full) });
  }
  if (await canInstall(search)) {
    const installed = await install(search);
    if (installed) return installed;
  }
  throw new AsterismError('BAD_ENVIRONMENT', `Neo4j needs Java 17 or 21 and none was found. ${HOW_TO_INSTALL}`);
}

async function candidates({ javaHome, path, run }: JavaSearch): Promise<Java[]> {
  const onPath = path.split(delimiter).filter(Boolean);
  const commands = [...(javaHome ? [join(javaHome, 'bin', 'java')] : []), ...onPath.map((part) => join(part, 'java'))];
  const found: Java[] = [];
  for (const command of new Set(commands)) {
    const { status, output } = await run(command, ['-version']);
    const version = status === 0 ? parseJavaVersion(output) : null;
    if (version) found.push({ command, version });
    if (version && isSupportedJava(version)) break;
  }
  return found;
}

const canInstall = async ({ platform, isRoot, run }: JavaSearch): Promise<boolean> =>
  platform === 'linux' && isRoot && (await run('apt-get', ['--version'])).status === 0;

async function install(search: JavaSearch): Promise<Java | null> {
  const apt = (...args: string[]) => search.run('apt-get', args);
  search.say(`No Java found: installing ${PACKAGES[0]} with apt-get (once, about a minute).`);
  let last = await apt('install', '-y', '--no-install-recommends', PACKAGES[0] as string);
  if (last.status !== 0) {
    await apt('update');
    for (const name of PACKAGES) {
      last = await apt('install', '-y', '--no-install-recommends', name);
      if (last.status === 0) break;
    }
  }
  const java = (await candidates({ ...search, path: [search.path, '/usr/bin'].join(delimiter) }))[0];
  if (java && isSupportedJava(java.version)) {
    search.say(`Installed Java ${java.version.full}.`);
    return java;
  }
  const tail = last.output.trim().split('\n').slice(-8).join('\n');
  throw new AsterismError('BAD_ENVIRONMENT', `apt-get could not install Java. ${HOW_TO_INSTALL}`, { output: tail });
}
