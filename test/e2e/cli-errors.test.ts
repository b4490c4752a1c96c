import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './cli-command.js';

const NOWHERE = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' };

describe('asterism without a database', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-cli-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each([
    ['an unknown command', ['lokup', 'x'], 'Did you mean lookup?'],
    ['an unknown option', ['search', 'x', '--frist', '3'], '--frist'],
    ['a missing option', ['ingest', 'x.csv'], '--source'],
    ['a number out of range', ['timeline', 'x', '--first', '1000'], 'from 1 to 200'],
    ['an impossible day', ['timeline', 'x', '--known-at', '2026-02-30'], 'Give an instant'],
    ['a bad point', ['search', 'x', '--near', '95,0,1'], 'latitude'],
    ['a bad marking', ['ingest', 'x.csv', '--source', 's', '--marking', 'SECRET'], 'not a marking'],
    ['a source without a name', ['ingest', 'x.csv', '--source', ' '], '"source" is empty'],
    ['an empty span', ['search', 'x', '--from', '2024-02-01', '--to', '2024-01-01'], 'not before'],
    ['an empty span of facts', ['connections', 'x', 'y', '--from', '2024-02-01', '--to', '2024-01-01'], 'not before'],
    ['--dated-only alone', ['timeline', 'x', '--dated-only'], '--valid-at'],
    ['an unknown country', ['lookup', 'x', '--region', 'XX'], 'ISO 3166'],
    ['a bad level', ['key', 'create', 'n', '--level', 'TOP'], 'not a marking'],
    ['deleting without a word', ['reset', '--sample'], '--yes'],
  ])('answers %s with exit code 2 and what to do', async (_, args, text) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(stderr).toContain('error: ');
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('shows the help with exit code 2 when no command is given', async () => {
    const { code, stderr } = await runCommand([]);
    expect(stderr).toContain('Usage: asterism');
    expect(code).toBe(2);
  });

  it('names every wrong setting, with exit code 5', async () => {
    const { code, stderr } = await runCommand(['health'], { environment: { PORT: 'x', ASTERISM_REGION: 'America' } });
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('ASTERISM_REGION');
    expect(code).toBe(5);
  });

  it.each(['a-file', 'a-file/sub'])('says which directory cannot be used, with exit code 5: %s', async (name) => {
    writeFileSync(join(directory, 'a-file'), '');
    const data = join(directory, name);
    const { code, stderr } = await runCommand(['health'], { environment: { ASTERISM_DATA: data } });
    expect(stderr).toMatch(/^error: .*is not a directory.*ASTERISM_DATA/m);
    expect(stderr).toContain(data);
    expect(code).toBe(5);
  });

  it('says that the database cannot be reached, with exit code 5 and without a trace unless asked', async () => {
    const { code, stderr } = await runCommand(['health'], { environment: NOWHERE });
    expect(stderr).toMatch(/^error: .*reached/m);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(5);
    const debugged = await runCommand(['health', '--debug'], { environment: NOWHERE });
    expect(debugged.stderr).toMatch(/\n\s+at /);
  });

  it('reads a file in a dry run, tells what it would bring and ends with 3 when rows are rejected', async () => {
    const mapping = join(directory, 'tips.mapping.yaml');
    writeFileSync(mapping, MAPPING);
    const good = join(directory, 'good.csv');
    writeFileSync(good, 'id,phone,note\n1,(312) 555-0134,\u001b[31mred\u001b[0m\n2,312.555.0135,plain\n');
    const read = await runCommand(['ingest', good, '--source', 'tips', '--mapping', mapping, '--dry-run']);
    expect(read.stdout).toContain('Nothing was written');
    expect(read.stdout).toContain('+13125550134');
    expect(read.stdout).not.toContain('\u001b');
    expect(read.code).toBe(0);

    const input = 'id,phone,note\n1,(312) 555-0134,one\n2,312.555.0135,two,three\n';
    const args = ['ingest', '-', '--source', 'tips', '--mapping', mapping, '--dry-run', '--json'];
    const ragged = await runCommand(args, { input });
    expect(JSON.parse(ragged.stdout)).toMatchObject({ reports: { tip: 1 } });
    expect(ragged.code).toBe(3);
  });

  it('names a mapping file that is wrong', async () => {
    const mapping = join(directory, 'empty.yaml');
    writeFileSync(mapping, '');
    const { code, stderr } = await runCommand(['ingest', 'x.csv', '--source', 's', '--mapping', mapping, '--dry-run']);
    expect(stderr).toContain('empty.yaml: the mapping is empty');
    expect(code).toBe(2);
  });

  it('says which file is not there, with exit code 2', async () => {
    const missing = join(directory, 'missing.csv');
    const { code, stderr } = await runCommand(['ingest', missing, '--source', 'tips', '--dry-run']);
    expect(stderr).toContain('missing.csv');
    expect(code).toBe(2);
  });

  it('writes a sample that the same seed makes again', async () => {
    const out = join(directory, 'sample');
    const { code, stdout } = await runCommand(['sample', '--size', 'S', '--seed', '5', '--out', out, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ reports: 10_000, exportDirectory: join(out, 'export') });
  });
});

const MAPPING = `name: tips
version: 1
defaults:
  region: US
tables:
  tips:
    files: "*.csv"
    report:
      key: "{id}"
      kind: tip
      text: "{note}"
    identifiers:
      - { kind: phone, role: caller, value: "{phone}" }
`;
