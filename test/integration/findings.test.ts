import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findingLines } from '../../src/cli/finding-lines.js';
import type { Finding } from '../../src/domain/finding.js';
import { mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const number = (n: number) => `+131255501${String(n).padStart(2, '0')}`;
const row = (key: string, person: string, phones: readonly number[], marking = 'OPEN') =>
  report(key, {
    marking,
    mentions: [mention(person, `${person} Example`, { personKey: person })],
    identifiers: phones.map((n) => phone(number(n))),
  });
const ROWS = [row('a', 'a', [1, 2]), row('b', 'b', [2, 3]), row('c', 'c', [7, 8]), row('d', 'd', [8, 9])];
const LOW = { clearance: { level: 'OPEN', compartments: [] } } as const;

describe('findings', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(() => graph.empty());
  afterAll(() => graph.close());

  const run = async (job: string, options = {}, caller: Parameters<TestGraph['caller']>[0] = {}) =>
    graph.services.findingRunner.run({ job, scope: {}, options }, await graph.caller(caller));
  const itemsOf = async (finding: Finding) =>
    graph.services.findings.items({ id: finding.id, first: 200, after: -1 }, await graph.caller());
  const reportIdOf = async (sourceKey: string) => {
    const session = graph.stores.driver.session();
    const { records } = await session.run('MATCH (r:Report {sourceKey: $sourceKey}) RETURN r.id AS id', { sourceKey });
    await session.close();
    return records[0]!.get('id') as string;
  };
  async function* from(lines: readonly string[]) {
    yield* lines;
  }
  const linesOf = async (finding: Finding) => {
    const lines: string[] = [];
    const items = graph.services.findings.allItems(finding.id, await graph.caller());
    for await (const line of findingLines(finding, items)) lines.push(line);
    return lines;
  };

  it('are kept with what they were made from, one version after the other, and can be compared', async () => {
    await writeReports(graph, ROWS);
    const first = await run('communities', { smallest: 2 });
    expect(first).toMatchObject({
      job: 'communities',
      version: 1,
      by: 'test',
      code: 'test',
      items: 2,
      reports: 4,
      cut: [],
    });
    expect(JSON.parse(first.parameters)).toMatchObject({ options: { smallest: 2 }, scope: { ids: null } });
    const again = await run('communities', { smallest: 2 });
    expect(again).toMatchObject({ subject: first.subject, version: 2, hash: first.hash });
    await writeReports(graph, [row('e', 'e', [9, 10])]);
    const third = await run('communities', { smallest: 2 });
    expect(third.version).toBe(3);
    const caller = await graph.caller();
    const { findings } = graph.services;
    expect(await findings.compare([first.id, again.id], caller)).toEqual({ same: 2, gone: [], added: [], changed: [] });
    const changes = await findings.compare([first.id, third.id], caller);
    expect(changes).toMatchObject({ same: 1, gone: [expect.stringContaining('community:')], changed: [] });
    expect(changes.added.length).toBeGreaterThan(0);
    const { findingComparer } = graph.services;
    expect(await findingComparer.compare([first.id, again.id], caller)).toMatchObject({
      same: 2,
      items: [],
      notes: [],
    });
    const explained = await findingComparer.compare([first.id, third.id], caller);
    expect(explained).toMatchObject(changes);
    expect(explained.items.map(({ what }) => what)).toEqual(['GONE', ...changes.added.map(() => 'NEW')]);
    const cause = { kind: 'REPORT_RECORDED', id: await reportIdOf('e') };
    for (const { why } of explained.items) expect(why).toMatchObject([cause]);
    const page = await findings.list({ job: 'communities', first: 2, after: null }, caller);
    expect(page.rows.map(({ row: { version } }) => version)).toEqual([3, 2]);
    const next = await findings.list({ job: 'communities', first: 2, after: page.rows[1]!.cursor }, caller);
    expect(next.rows.map(({ row: { version } }) => version)).toEqual([1]);
  });

  it('are made by every job, and hold the same when they are made again', async () => {
    await writeReports(graph, ROWS);
    const caller = await graph.caller();
    for (const job of ['communities', 'bridges', 'glue', 'centrality']) {
      const finding = await run(job);
      const lines = await linesOf(finding);
      expect(lines).toHaveLength(finding.items + 1);
      const { findingVerifier } = graph.services;
      // What came in later does not count: it is made again from what was known then.
      await writeReports(graph, [row(`later-${job}`, 'z', [1, 8])]);
      expect(await findingVerifier.verify(from(lines), caller)).toMatchObject({ holds: true, whole: true, kept: true });
      const [header, ...rest] = lines;
      const forged = await findingVerifier.verify(from([header!, ...rest.slice(1)]), caller);
      expect(forged).toMatchObject({ holds: rest.length === 0, whole: rest.length === 0 });
    }
  });

  it('are refused to be verified by who may not see what they were made from, or when the file is another', async () => {
    await writeReports(graph, [...ROWS, row('s', 's', [2, 30], 'SEALED')]);
    const lines = await linesOf(await run('communities'));
    const { findingVerifier } = graph.services;
    await expect(findingVerifier.verify(from(lines), await graph.caller(LOW))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const caller = await graph.caller();
    await expect(findingVerifier.verify(from(['{"a": 1}']), caller)).rejects.toMatchObject({ code: 'BAD_FILE' });
    await expect(findingVerifier.verify(from([]), caller)).rejects.toMatchObject({ code: 'BAD_FILE' });
  });

  it('are shown to callers who may see every report that they rely on, and to nobody else', async () => {
    await writeReports(graph, ROWS);
    const open = await run('communities');
    await writeReports(graph, [row('s', 's', [2, 30], 'SEALED')]);
    const sealed = await run('communities');
    const { findings } = graph.services;
    const seen = async (caller: Parameters<TestGraph['caller']>[0]) =>
      (await findings.list({ job: null, first: 9, after: null }, await graph.caller(caller))).rows.map(
        ({ row: { id } }) => id,
      );
    expect(await seen({})).toEqual([sealed.id, open.id]);
    expect(await seen(LOW)).toEqual([open.id]);
    const low = await graph.caller(LOW);
    await expect(findings.finding(sealed.id, low)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await findings.items({ id: sealed.id, first: 9, after: -1 }, low)).toEqual([]);
    // A report that is closed later closes what was found with it.
    await writeReports(graph, [{ ...row('a', 'a', [1, 2], 'SEALED') }]);
    expect(await seen(LOW)).toEqual([]);
    // What was purged cannot be proven any more.
    const session = graph.stores.driver.session();
    await session.run("MATCH (r:Report {sourceKey: 's'}) DETACH DELETE r");
    await session.close();
    expect(await seen({})).toEqual([open.id]);
  });

  it('go on where they were cut short, from the same state of knowledge', async () => {
    await writeReports(graph, ROWS);
    const store = graph.stores.runner;
    const write = store.write.bind(store);
    let left = 3;
    store.write = async (name, deadline, work) => {
      if (name.includes('finding') && left-- <= 0) throw new Error('killed');
      return write(name, deadline, work);
    };
    await expect(run('centrality')).rejects.toThrow('killed');
    store.write = write;
    await writeReports(graph, [row('later', 'z', [1, 8])]);
    const finding = await run('centrality');
    expect(finding).toMatchObject({ version: 1, reports: 4, items: 10 });
    expect((await itemsOf(finding)).map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 10 }, (_, i) => i));
    expect(await run('centrality')).toMatchObject({ version: 2, reports: 5 });
  });

  it('refuse unknown jobs and options, empty scopes, and callers who are no administrators', async () => {
    const refused = (job: string, options = {}) => expect(run(job, options)).rejects;
    await refused('nonsense').toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('communities'),
    });
    await refused('communities', { nonsense: 1 }).toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused('communities', { smallest: 'x' }).toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused('centrality', { measure: 'CHARM' }).toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused('communities').toMatchObject({ code: 'NOT_FOUND' });
    const request = { job: 'communities', scope: {}, options: {} };
    const nobody = { ...(await graph.caller()), admin: false };
    await expect(graph.services.findingRunner.run(request, nobody)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are named when a report that they relied on is retracted: those, their items and their exports, no others', async () => {
    await writeReports(graph, ROWS);
    const caller = await graph.caller();
    const { findings, retraction } = graph.services;
    const before = [await run('communities', { smallest: 2 }), await run('bridges', { least: 1 })];
    // The false record ties the two groups together.
    await writeReports(graph, [row('false', 'f', [3, 7])]);
    const planted: Finding[] = [];
    for (const job of ['communities', 'bridges', 'glue', 'centrality']) planted.push(await run(job));
    await findings.noteExport(planted[0]!.id, 'groups.jsonl', caller);
    const id = await reportIdOf('false');
    await retraction.retract({ id, reason: 'planted' }, caller);
    const after = await run('communities', { smallest: 2 });
    const affected = await findings.affectedBy({ id, first: 50 }, caller);
    expect(new Set(affected.findings.map(({ finding }) => finding.id))).toEqual(new Set(planted.map((one) => one.id)));
    expect(affected.findings.find(({ finding }) => finding.id === planted[0]!.id)!.finding.exports).toEqual([
      'groups.jsonl',
    ]);
    for (const { finding, itemKeys, itemCount } of affected.findings) {
      const citing = (await itemsOf(finding)).filter(({ reportIds }) => reportIds.includes(id)).map(({ key }) => key);
      expect([new Set(itemKeys), itemCount]).toEqual([new Set(citing), citing.length]);
    }
    expect([...before, after].some((one) => affected.findings.some(({ finding }) => finding.id === one.id))).toBe(
      false,
    );
    expect((await findings.affectedBy({ id, first: 50 }, await graph.caller(LOW))).findings).toHaveLength(4);
    expect((await findings.affectedBy({ id: 'report:unknown', first: 9 }, caller)).findings).toEqual([]);
  });

  it('are named when a merge is undone, a run is retracted or a value is no longer set aside', async () => {
    const runId = await writeReports(graph, ROWS);
    await graph.resolve();
    const caller = await graph.caller();
    const { findings, judgements, setAside } = graph.services;
    const alone = await run('communities', { smallest: 2 });
    const { rows } = await graph.services.search.search(
      {
        text: 'example',
        filter: { kinds: ['person'], source: null, near: null, from: null, to: null },
        first: 2,
        after: null,
      },
      caller,
    );
    const ids = rows.map(({ row: { id } }) => id);
    const { judgement } = await judgements.merge({ ids, reason: 'same card', force: false }, caller);
    const merged = await run('communities', { smallest: 2 });
    const { items: joined } = await graph.services.findingComparer.compare([alone.id, merged.id], caller);
    expect(joined.map(({ what }) => what).sort()).toContain('GONE');
    for (const { why } of joined)
      expect(why).toContainEqual(
        expect.objectContaining({ kind: 'JUDGEMENT_MADE', id: judgement.id, reason: 'same card' }),
      );
    await judgements.withdraw({ id: judgement.id, reason: 'not the same' }, caller);
    const undone = await findings.affectedBy({ id: judgement.id, first: 9 }, caller);
    expect(undone.findings.map(({ finding }) => finding.id)).toEqual([merged.id]);
    expect(undone.findings[0]!.itemCount).toBe(1);
    const record = await setAside.setAside(
      { valueId: graph.stores.idOf('phone', number(2)), reason: 'a switchboard' },
      caller,
    );
    const without = await run('communities', { smallest: 2 });
    expect(
      (await findings.affectedBy({ id: record.id, first: 9 }, caller)).findings.map(({ finding }) => finding.id),
    ).toEqual([without.id]);
    const byRun = await findings.affectedBy({ id: runId, first: 9 }, caller);
    expect(new Set(byRun.findings.map(({ finding }) => finding.id))).toEqual(
      new Set([alone.id, merged.id, without.id]),
    );
    await expect(findings.affectedBy({ id: runId, first: 9 }, { ...caller, admin: false })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
