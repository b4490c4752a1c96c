import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { mention, phone, report } from '../support/drafts.js';
import { openGraph, testDatabase } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';
import { type CommandResult, runCommand } from './cli-command.js';

const row = (key: string, person: string, phones: readonly string[]) =>
  report(key, {
    mentions: [mention(person, `${person} Example`, { personKey: person })],
    identifiers: phones.map((number) => phone(number)),
  });

describe('asterism analyze', () => {
  let directory: string;
  let asterism: (...args: string[]) => Promise<CommandResult>;
  const file = (name: string) => join(directory, name);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'asterism-analyze-'));
    const graph = await openGraph();
    await writeReports(graph, [
      row('a', 'Ana', ['+13125550101', '+13125550102']),
      row('b', 'Ben', ['+13125550102', '+13125550103']),
      row('c', 'Cid', ['+13125550107', '+13125550108']),
    ]);
    await graph.close();
    const { uri, user, password } = testDatabase();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ASTERISM_DATA: directory };
    asterism = (...args) => runCommand(args, { environment: { ...environment, ASTERISM_TIMEOUT_MS: '100000' } });
  }, 240_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('keeps what it finds, writes it in each format, and can verify it', async () => {
    const made = await asterism('analyze', 'communities', '--scope', 'all', '--out', file('groups.jsonl'), '--json');
    expect(made.code).toBe(0);
    const finding = JSON.parse(made.stdout);
    expect(finding).toMatchObject({ job: 'communities', version: 1, items: 2, reports: 3 });
    const lines = readFileSync(file('groups.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(3);

    const verified = await asterism('finding', 'verify', file('groups.jsonl'));
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('all 2 items come out again') });
    writeFileSync(file('forged.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
    const forged = await asterism('finding', 'verify', file('forged.jsonl'));
    expect(forged).toMatchObject({ code: 3, stdout: expect.stringContaining('does NOT hold') });

    for (const name of ['groups.csv', 'groups.parquet'])
      expect((await asterism('finding', 'show', finding.id, '--out', file(name))).code).toBe(0);
    expect(readFileSync(file('groups.csv'), 'utf8').split('\n')[0]).toBe('finding,key,entities,reports,content');
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file('groups.parquet')) });
    expect(rows.map(({ finding: id }) => id)).toEqual([finding.id, finding.id]);

    const listed = JSON.parse((await asterism('finding', 'list', '--json')).stdout);
    expect(listed.rows[0].row.exports).toHaveLength(3);
    const [reportId] = JSON.parse(lines[1]!).reportIds;
    const affected = JSON.parse((await asterism('finding', 'affected', reportId, '--json')).stdout);
    expect(affected.findings).toMatchObject([{ finding: { id: finding.id }, itemCount: 1 }]);
  }, 400_000);

  it('sweeps the whole graph for a pattern and for hidden pairs', async () => {
    const sweep = ['analyze', 'pattern', '--pattern', 'phone-in-several-cities', '--set', 'cities=2'];
    const swept = await asterism(...sweep, '--out', file('cities.parquet'), '--json');
    expect(JSON.parse(swept.stdout)).toMatchObject({ job: 'pattern', items: 0, reports: 3 });
    const pairs = await asterism('analyze', 'hidden-pairs', '--set', 'most=5', '--out', file('pairs.jsonl'), '--json');
    expect(JSON.parse(pairs.stdout)).toMatchObject({ job: 'hidden-pairs', items: 1 });
  }, 400_000);

  it('leaves an analysis to the service, once or on a schedule', async () => {
    const asked = JSON.parse((await asterism('analyze', 'start', 'circuits', '--scope', 'all', '--json')).stdout);
    expect(asked).toMatchObject({ job: 'circuits', status: 'QUEUED', by: 'local' });
    expect((await asterism('analyze', 'runs')).stdout).toContain(asked.id);
    const add = await asterism('analyze', 'schedule', 'add', 'hidden-pairs', '--daily-at', '03:30', '--json');
    const { id } = JSON.parse(add.stdout);
    expect((await asterism('analyze', 'schedule', 'list')).stdout).toContain('daily at 03:30 UTC');
    expect((await asterism('analyze', 'schedule', 'remove', id)).code).toBe(0);
  }, 400_000);

  it('shows what holds a part of the graph together, and sets it aside', async () => {
    const glue = JSON.parse((await asterism('glue', '--scope', 'ids=312-555-0101', 'hops=2', '--json')).stdout);
    expect(glue.steps).toMatchObject([{ degree: 2, before: 5, after: 2 }]);
    const added = await asterism('set-aside', 'add', '312-555-0102', '--reason', 'a switchboard', '--json');
    expect(JSON.parse(added.stdout)).toMatchObject({ valueId: glue.steps[0].id, by: 'local' });
    const groups = await asterism('communities', '--smallest', '2', '--json');
    expect(JSON.parse(groups.stdout).communities.map((one: { members: string[] }) => one.members.length)).toEqual([
      3, 2, 2,
    ]);
    expect((await asterism('set-aside', 'withdraw', JSON.parse(added.stdout).id, '--reason', 'a mistake')).code).toBe(
      0,
    );
  }, 400_000);

  it('tells what changed since an instant, and what is behind an answer', async () => {
    const changes = JSON.parse((await asterism('changes', '--since', '2020-01-01', '--json')).stdout);
    expect(changes).toMatchObject({ newReportCount: 3, goneReportCount: 0, scopeThen: { reports: 0 } });
    const told = await asterism('changes', '--since', '2020-01-01', '--scope', 'ids=312-555-0101');
    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('report recorded report:') });
    expect(told.stdout).toContain('1 reports new');
    const behind = await asterism('query-behind', 'communities', '--args', '{"smallest": 2}');
    expect(behind.code).toBe(0);
    for (const text of ['== read/projection-page: 3 rows', 'MATCH (r:Report)', '$pageLimit = 2000', 'ProduceResults'])
      expect(behind.stdout).toContain(text);
  }, 400_000);

  it('refuses what is no scope, job, option or format', async () => {
    const refused = async (...args: string[]) => {
      const { code, stderr } = await asterism(...args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('glue', '--scope', 'nonsense')).toContain('no part of a scope');
    expect(await refused('changes', '--since', '2999-01-01')).toContain('is not before now');
    expect(await refused('query-behind', 'nonsense')).toContain('There is no field');
    expect(await refused('query-behind', 'node', '--args', '[]')).toContain('JSON object');
    expect(await refused('analyze', 'nonsense')).toContain('There are: communities');
    expect(await refused('analyze', 'glue', '--set', 'steps')).toContain('name=value');
    expect(await refused('analyze', 'glue', '--out', 'glue.xlsx')).toContain('.jsonl');
  }, 400_000);
});
