import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraph, testDatabase } from '../support/open-graph.js';
import { type CommandResult, runCommand } from './cli-command.js';

/** Two tips that share a phone, an email in one of them alone, and text that a terminal must not obey. */
const TIPS = `id,name,phone,email,note
1,Ana Ruiz,(312) 555-0134,,Seen\u001b[2J near the station
2,Ben Cole,+1 312 555 0134,ben@example.org,Second tip
`;
const MAPPING = `name: cli-tips
version: 1
defaults:
  region: US
tables:
  tips:
    files: "*"
    report:
      key: "{id}"
      kind: tip
      title: "Tip {id}"
      text: "{note}"
      marking: OPEN
    mentions:
      - { ref: named, type: PERSON, role: named, name: "{name}" }
    identifiers:
      - { kind: phone, role: contact, of: named, value: "{phone}" }
      - { kind: email, role: contact, of: named, value: "{email}" }
`;

describe('asterism on a database', () => {
  let directory: string;
  let asterism: (...args: string[]) => Promise<CommandResult>;
  let ingested: CommandResult;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-cli-'));
    const graph = await openGraph();
    await graph.empty();
    await graph.close();
    const { uri, user, password } = testDatabase();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ASTERISM_DATA: directory };
    asterism = (...args) => runCommand(args, { environment });
    writeFileSync(join(directory, 'tips.csv'), TIPS);
    writeFileSync(join(directory, 'tips.yaml'), MAPPING);
    const file = join(directory, 'tips.csv');
    ingested = await asterism(
      'ingest',
      file,
      '--source',
      'cli-tips',
      '--mapping',
      join(directory, 'tips.yaml'),
      '--json',
    );
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('ingests a file and says what came in', () => {
    expect(JSON.parse(ingested.stdout)).toMatchObject({ run: { reportsNew: 2, status: 'COMPLETED' } });
    expect(ingested.code).toBe(0);
  });

  it('takes an identifier in any writing where an id is wanted', async () => {
    const { code, stdout } = await asterism('neighbourhood', '312-555-0134', '--json');
    expect(code).toBe(0);
    const kinds = JSON.parse(stdout).totals.map((total: { kind: string; count: number }) => [total.kind, total.count]);
    expect(Object.fromEntries(kinds)).toEqual({ email: 1, person: 2 });
  });

  it('says when an answer as of an instant may still change', async () => {
    const ahead = await asterism('lookup', '312-555-0134', '--known-at', '2999-01-01');
    expect(ahead.stderr).toContain('Provisional');
    const before = await asterism('lookup', '312-555-0134', '--known-at', '2020-01-01', '--json');
    expect(before).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(before.stdout)).toMatchObject([{ outcome: 'NOT_FOUND' }]);
  });

  it('shows what connects two identifiers, why, and the reports behind it', async () => {
    const { stdout } = await asterism('connections', '(312) 555-0134', 'ben@example.org');
    expect(stdout).toContain('Tip 2');
    expect(stdout).toContain('Carried by 2 facts; broken by taking away 1.');
    expect(stdout).toContain('ben@example.org');
  });

  it('prints text from data without what a terminal would obey', async () => {
    const { stdout } = await asterism('search', 'station');
    expect(stdout).toContain('near the [station]');
    expect(stdout).not.toContain('\u001b');
  });

  it('finds a word that was mistyped', async () => {
    const { stdout } = await asterism('search', 'staiton');
    expect(stdout).toContain('near the [station]');
  });

  it.each([
    ['neighbourhood', 'phone:AAAAAAAAAAAAAAAAAAAAAA'],
    ['hidden', 'person:AAAAAAAAAAAAAAAAAAAAAA'],
    ['timeline', '(312) 555-0199'],
  ])('%s ends with exit code 4 when nothing is there', async (command, id) => {
    const { code, stderr } = await asterism(command, id);
    expect(stderr).toMatch(/^error: /);
    expect(code).toBe(4);
  });

  it('retracts a run and restores it, so that answers change and change back', async () => {
    const run = JSON.parse(ingested.stdout).run.id as string;
    const found = async () => JSON.parse((await asterism('lookup', '(312) 555-0134', '--json')).stdout)[0].outcome;
    expect((await asterism('retract', run, '--reason', 'test')).stdout).toContain('2 reports');
    expect(await found()).toBe('NOT_FOUND');
    expect((await asterism('restore', run, '--reason', 'test')).stdout).toContain('2 reports');
    expect(await found()).toBe('FOUND');
    const again = await asterism('restore', run, '--reason', 'test');
    expect(again.stdout).toContain('0 reports');
    expect(again.stderr).toContain('Nothing changed');
    expect(await asterism('retract', run, '--reason', ' ')).toMatchObject({ code: 2 });
    expect((await asterism('retract', 'run:none', '--reason', 'test')).code).toBe(4);
  });

  it('makes, lists and revokes a key', async () => {
    const made = await asterism('key', 'create', 'client', '--level', 'restricted', '--compartments', 'a,b', '--json');
    const { id, secret, clearance } = JSON.parse(made.stdout);
    expect(secret.length).toBeGreaterThanOrEqual(22);
    expect(clearance).toEqual({ level: 'RESTRICTED', compartments: ['A', 'B'] });
    expect((await asterism('key', 'revoke', id)).code).toBe(0);
    const listed = await asterism('key', 'list', '--json');
    expect(JSON.parse(listed.stdout).find((key: { id: string }) => key.id === id).revokedAt).not.toBeNull();
    expect(listed.stdout).not.toContain(secret);
  });
});
