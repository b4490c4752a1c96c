import { describe, expect, it } from '@jest/globals';
import { findJava, type JavaSearch } from '../../../src/neo4j/find-java.js';
import type { RunCommand } from '../../../src/neo4j/run-command.js';

const version = (text: string) => `openjdk version "${text}" 2025-01-01`;

/** A machine with these programs: what each prints. Installing a package puts `installed` in place. */
function machine(programs: Record<string, string>, installed: Record<string, Record<string, string>> = {}) {
  const there = { ...programs };
  const ran: string[] = [];
  const run: RunCommand = async (command, args) => {
    ran.push([command, ...args].join(' '));
    if (command === 'apt-get' && args[0] === 'install') {
      const added = installed[args.at(-1) ?? ''];
      if (!added) return { status: 100, output: 'E' };
      Object.assign(there, added);
      return { status: 0, output: '' };
    }
    const output = there[command];
    return output === undefined ? { status: null, output: '' } : { status: 0, output };
  };
  const said: string[] = [];
  const search: JavaSearch = {
    javaHome: null,
    path: '/usr/local/bin:/usr/bin',
    platform: 'linux',
    isRoot: false,
    run,
    say: (line) => said.push(line),
  };
  return { search, said, ran };
}

describe('finding Java', () => {
  it('prefers JAVA_HOME to the path', async () => {
    const { search } = machine({ '/opt/jdk/bin/java': version('21.0.5'), '/usr/bin/java': version('17.0.15') });
    const java = await findJava({ ...search, javaHome: '/opt/jdk' });
    expect(java.command).toBe('/opt/jdk/bin/java');
    expect((await findJava(search)).command).toBe('/usr/bin/java');
  });

  it('passes over an unsuitable JAVA_HOME when the path has a suitable Java', async () => {
    const { search } = machine({ '/opt/jdk/bin/java': version('11.0.2'), '/usr/bin/java': version('17.0.15') });
    expect((await findJava({ ...search, javaHome: '/opt/jdk' })).version.feature).toBe(17);
  });

  it.each(['11.0.2', '25'])('refuses Java %s, names it and says how to install another', async (found) => {
    const { search, ran } = machine({ '/usr/bin/java': version(found), 'apt-get': 'apt 2.6' });
    const failure = findJava({ ...search, isRoot: true });
    await expect(failure).rejects.toMatchObject({ code: 'BAD_ENVIRONMENT' });
    await expect(failure).rejects.toThrow(`${found} (/usr/bin/java)`);
    expect(ran.some((line) => line.includes('install'))).toBe(false);
  });

  it('without any Java and without root names the commands for apt, dnf and brew', async () => {
    const { search, ran } = machine({ 'apt-get': 'apt 2.6' });
    const failure = findJava(search);
    await expect(failure).rejects.toThrow('apt-get install -y openjdk-17-jre-headless');
    await expect(failure).rejects.toThrow('dnf install -y java-17-openjdk-headless');
    await expect(failure).rejects.toThrow('brew install openjdk@17');
    expect(ran.some((line) => line.includes('install'))).toBe(false);
  });

  it('as root on Debian installs Java 17 and says so', async () => {
    const { search, said } = machine(
      { 'apt-get': 'apt 2.6' },
      { 'openjdk-17-jre-headless': { '/usr/bin/java': version('17.0.15') } },
    );
    expect((await findJava({ ...search, isRoot: true })).command).toBe('/usr/bin/java');
    expect(said[0]).toContain('installing openjdk-17-jre-headless');
  });

  it('takes Java 21 where the distribution no longer has 17, after refreshing the package lists', async () => {
    const { search, ran } = machine(
      { 'apt-get': 'apt 3.0' },
      { 'openjdk-21-jre-headless': { '/usr/bin/java': version('21.0.5') } },
    );
    expect((await findJava({ ...search, isRoot: true })).version.feature).toBe(21);
    expect(ran).toContain('apt-get update');
  });

  it('says when apt-get cannot install it', async () => {
    const { search } = machine({ 'apt-get': 'apt 2.6' });
    await expect(findJava({ ...search, isRoot: true })).rejects.toThrow('apt-get could not install Java');
  });
});
