// Makes src/neo4j/neo4j.lock.json again: the jars Maven resolves for one version of Neo4j, with size and SHA-256.
// Needs Maven. Run: node scripts/refresh-neo4j-lock.mjs [VERSION]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const lockFile = fileURLToPath(new URL('../src/neo4j/neo4j.lock.json', import.meta.url));
const version = process.argv[2] ?? JSON.parse(readFileSync(lockFile, 'utf8')).version;
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not a version such as 5.26.30.`);

const directory = mkdtempSync(join(tmpdir(), 'asterism-lock-'));
const repository = join(directory, 'repository');
try {
  writeFileSync(
    join(directory, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>asterism</groupId><artifactId>neo4j-lock</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version>
  </dependency></dependencies></project>\n`,
  );
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-Dmdep.useRepositoryLayout=true'];
  const run = spawnSync('mvn', ['-B', '-ntp', ...goal, `-DoutputDirectory=${repository}`], {
    cwd: directory,
    stdio: 'inherit',
  });
  if (run.error || run.status !== 0) throw new Error(`Maven failed (${run.error?.message ?? `status ${run.status}`}).`);

  const jars = readdirSync(repository, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jar'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return {
        path: relative(repository, file).split(sep).join('/'),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = jars.map((jar) => `    ${JSON.stringify(jar)}`).join(',\n');
  const artifact = `org.neo4j:neo4j:${version}`;
  writeFileSync(
    lockFile,
    `{\n  "artifact": "${artifact}",\n  "version": "${version}",\n  "jars": [\n${lines}\n  ]\n}\n`,
  );
  console.log(`${jars.length} jars, ${jars.reduce((sum, jar) => sum + jar.size, 0)} bytes → ${lockFile}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
