import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { composeAnalysisWorker } from '../../../src/app/compose-analysis-worker.js';
import { AsterismError } from '../../../src/domain/errors.js';
import { type Clearance, FULL_CLEARANCE } from '../../../src/domain/marking.js';
import type { WorkLoop } from '../../../src/jobs/work-loop.js';
import type { Caller } from '../../../src/services/caller.js';
import type { MakeFinding } from '../../../src/services/ports-of-analysis-runs.js';
import { mention, phone, report } from '../../support/drafts.js';
import { openGraph, type TestGraph, testDatabase } from '../../support/open-graph.js';
import { writeReports } from '../../support/write-reports.js';

const row = (key: string, n: number, marking = 'OPEN') =>
  report(key, {
    marking,
    mentions: [mention(key, `${key} Example`, { personKey: key })],
    identifiers: [phone(`+131255501${n}`), phone(`+131255501${n + 1}`)],
  });
const OPEN: Clearance = { level: 'OPEN', compartments: [] };
const ASKED = { job: 'communities', scope: {}, options: { smallest: '2' }, operationId: null };

describe('analyses that the service runs', () => {
  let graph: TestGraph;
  let clock = 0;
  let workers: WorkLoop[] = [];
  beforeAll(async () => {
    graph = await openGraph(() => new Date(Date.now() + clock));
  });
  beforeEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    workers = [];
    clock = 0;
    await graph.empty();
    await writeReports(graph, [row('a', 10), row('b', 11), row('c', 20), row('s', 30, 'SEALED')]);
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await graph.close();
  });

  /** As in a service, but in this thread. */
  const inProcess: MakeFinding = async ({ request, caller, runId }, { onProgress, ...deadline }) =>
    (await graph.services.findingRunner.run(request, { ...caller, ...deadline }, { onProgress, forRun: runId })).id;
  const work = async (make: MakeFinding = inProcess) => {
    const { stores, services } = graph;
    const now = () => new Date(Date.now() + clock);
    const { markings } = services;
    const parts = { stores, markings, bus: graph.bus, make, onError: () => {}, now, beatMs: 20 };
    const worker = composeAnalysisWorker(parts);
    workers.push(worker);
    await worker.start();
  };
  /** An administrator with a key of its own. */
  const administrator = async (name: string, clearance: Clearance = FULL_CLEARANCE): Promise<Caller> => {
    const { key } = await graph.services.keys.create({ name, clearance, admin: true }, await graph.caller());
    return { ...(await graph.caller({ clearance })), keyId: key.id };
  };
  const until = async (id: string, caller: Caller, isSo: (status: string) => boolean) => {
    for (;;) {
      const run = await graph.services.analysisRuns.run(id, caller);
      if (run && isSo(run.status)) return run;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const ended = (id: string, caller: Caller) => until(id, caller, (status) => !['QUEUED', 'RUNNING'].includes(status));
  const findingsOf = async () => {
    const session = graph.stores.driver.session();
    const { records } = await session.run('MATCH (f:Finding) RETURN f.id AS id');
    await session.close();
    return records.map((record) => record.get('id') as string);
  };

  it('are made with what their key may see, and shown to it and to who may see as much', async () => {
    const [low, high] = [await administrator('low', OPEN), await administrator('high')];
    const { analysisRuns, findings } = graph.services;
    const [ofLow, ofHigh] = [await analysisRuns.start(ASKED, low), await analysisRuns.start(ASKED, high)];
    expect(ofLow).toMatchObject({ status: 'QUEUED', by: low.keyId, knownAt: null });
    const following = (async () => {
      const states: string[] = [];
      for await (const { status } of analysisRuns.progress(ofHigh.id, high)) states.push(status);
      return states;
    })();
    await work();
    const done = await ended(ofLow.id, high);
    expect(done).toMatchObject({ status: 'COMPLETED', attempts: 1, message: null });
    expect(await findings.finding(done.findingId!, low)).toMatchObject({
      reports: 3,
      by: low.keyId,
      job: 'communities',
    });
    const other = await ended(ofHigh.id, high);
    expect(await findings.finding(other.findingId!, high)).toMatchObject({ reports: 4 });
    await analysisRuns.cancel(ofHigh.id, high);
    const page = async (caller: Caller) =>
      (await analysisRuns.runs({ first: 5, after: null }, caller)).rows.map(({ row: { id } }) => id);
    expect(await page(low)).toEqual([ofLow.id]);
    expect(await page(high)).toEqual([ofHigh.id, ofLow.id]);
    expect(await analysisRuns.run(ofHigh.id, low)).toBeNull();
    expect(await analysisRuns.cancel(ofHigh.id, low)).toBeNull();
    const [first] = (await analysisRuns.runs({ first: 1, after: null }, high)).rows;
    const next = await analysisRuns.runs({ first: 1, after: first!.cursor }, high);
    expect(next.rows.map(({ row: { id } }) => id)).toEqual([ofLow.id]);
    expect((await following).at(-1)).toBe('COMPLETED');
  });

  it('are taken again when their worker is gone, and end with the same finding', async () => {
    const caller = await administrator('one');
    const { analysisRuns, findingRunner, findings } = graph.services;
    const { id } = await analysisRuns.start({ ...ASKED, job: 'centrality', options: {} }, caller);
    const claimed = await graph.stores.analysisRuns.claim(id, 'gone', 60_000, caller);
    const runner = graph.stores.runner;
    const write = runner.write.bind(runner);
    let left = 3;
    runner.write = async (name, deadline, some) => {
      if (name.includes('finding') && left-- <= 0) throw new Error('killed');
      return write(name, deadline, some);
    };
    const order = { ...caller, asOf: { ...caller.asOf, knownAt: claimed!.knownAt } };
    const request = { job: 'centrality', scope: {}, options: {} };
    await expect(findingRunner.run(request, order, { forRun: id })).rejects.toThrow('killed');
    runner.write = write;
    // What came in meanwhile is not in it.
    await writeReports(graph, [row('later', 21)]);
    expect(await graph.stores.analysisRuns.claim(id, 'other', 60_000, caller)).toBeNull();
    clock = 61_000;
    await work();
    const done = await ended(id, caller);
    expect(done).toMatchObject({ status: 'COMPLETED', attempts: 2, knownAt: claimed!.knownAt });
    expect(await findingsOf()).toEqual([done.findingId]);
    const finding = await findings.finding(done.findingId!, caller);
    const again = await findingRunner.run(request, order);
    expect(finding).toMatchObject({ hash: again.hash, reports: 4, version: 1, items: again.items });
    // A worker that comes back late changes nothing.
    const end = { status: 'FAILED', message: 'late', findingId: null } as const;
    expect(await graph.stores.analysisRuns.finish(id, 'gone', end, caller)).toBeNull();
  });

  it('stop when they are cancelled or their key is revoked, and are given back when the service stops', async () => {
    const [caller, other] = [await administrator('one'), await administrator('two')];
    const { analysisRuns, keys } = graph.services;
    const began: string[] = [];
    const endless: MakeFinding = ({ runId }, { signal }) =>
      new Promise((_, reject) => {
        began.push(runId);
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    const waiting = await analysisRuns.start(ASKED, caller);
    expect(await analysisRuns.cancel(waiting.id, caller)).toMatchObject({ status: 'CANCELLED' });
    const ids = [await analysisRuns.start(ASKED, caller), await analysisRuns.start(ASKED, other)].map(({ id }) => id);
    await work(endless);
    await until(ids[0]!, caller, (status) => status === 'RUNNING');
    await analysisRuns.cancel(ids[0]!, caller);
    expect(await ended(ids[0]!, caller)).toMatchObject({ status: 'CANCELLED', findingId: null });
    await until(ids[1]!, caller, (status) => status === 'RUNNING');
    await keys.revoke(other.keyId, caller);
    expect(await ended(ids[1]!, caller)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('revoked'),
    });
    const { id } = await analysisRuns.start(ASKED, caller);
    await work(endless);
    await until(id, caller, (status) => status === 'RUNNING');
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await graph.stores.analysisRuns.nextWaiting(caller)).toMatchObject({ id, status: 'RUNNING', attempts: 0 });
    await work();
    expect(await ended(id, caller)).toMatchObject({ status: 'COMPLETED' });
  });

  it('are made in a thread of their own, which ends when it is told to', async () => {
    const caller = await administrator('one');
    const { analysisRuns, findings, findingRunner } = graph.services;
    // Threads are started from what was built.
    const built = fileURLToPath(new URL('../../../dist/app/analyse-aside.js', import.meta.url));
    const { analyseAside } = (await import(built)) as typeof import('../../../src/app/analyse-aside.js');
    const aside = analyseAside({ connection: testDatabase(), database: 'neo4j', version: 'test' });
    // What was built has an error class of its own.
    const make: MakeFinding = (...asked) =>
      aside(...asked).catch(({ code, message }) => {
        throw new AsterismError(code, message);
      });
    const { id } = await analysisRuns.start(ASKED, caller);
    const nothing = await analysisRuns.start({ ...ASKED, scope: { source: 'nothing' } }, caller);
    await work(make);
    const done = await ended(id, caller);
    expect(done).toMatchObject({ status: 'COMPLETED', message: null });
    const here = await findingRunner.run(ASKED, { ...caller, asOf: { ...caller.asOf, knownAt: done.knownAt } });
    expect(await findings.finding(done.findingId!, caller)).toMatchObject({ hash: here.hash, items: here.items });
    expect(await ended(nothing.id, caller)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('scope'),
    });
    const order = { request: ASKED, caller, runId: 'analysis:stopped' };
    const stopped = new AbortController();
    const making = make(order, { signal: stopped.signal, at: Date.now() + 60_000, onProgress: () => {} });
    stopped.abort();
    await expect(making).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('fail with what to do, and are not begun for ever', async () => {
    const caller = await administrator('one');
    const { analysisRuns } = graph.services;
    const empty = await analysisRuns.start({ ...ASKED, scope: { source: 'nothing' } }, caller);
    const worn = await analysisRuns.start(ASKED, caller);
    for (let i = 0; i < 3; i += 1) await graph.stores.analysisRuns.claim(worn.id, 'dies', -1, caller);
    await work();
    expect(await ended(empty.id, caller)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('scope'),
    });
    expect(await ended(worn.id, caller)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('3 times'),
    });
  });

  it('are asked for once by an operation id, and by administrators alone', async () => {
    const caller = await administrator('one');
    const { analysisRuns, analysisSchedules } = graph.services;
    const once = { ...ASKED, operationId: 'mine' };
    const { id } = await analysisRuns.start(once, caller);
    expect((await analysisRuns.start(once, caller)).id).toBe(id);
    const bad = { code: 'BAD_USER_INPUT' };
    await expect(analysisRuns.start({ ...once, options: {} }, caller)).rejects.toMatchObject(bad);
    await expect(analysisRuns.start({ ...ASKED, job: 'nonsense' }, caller)).rejects.toMatchObject(bad);
    const nobody = { ...caller, admin: false };
    const no = { code: 'FORBIDDEN' };
    await expect(analysisRuns.start(ASKED, nobody)).rejects.toMatchObject(no);
    await expect(analysisRuns.runs({ first: 1, after: null }, nobody)).rejects.toMatchObject(no);
    await expect(analysisSchedules.list({ first: 1 }, nobody)).rejects.toMatchObject(no);
  });

  it('are made again on a schedule, once however many workers there are, with what the key sees by then', async () => {
    const caller = await administrator('one');
    const { analysisRuns, analysisSchedules, findings } = graph.services;
    const asked = { ...ASKED, everyHours: 24, dailyAt: null };
    const schedule = await analysisSchedules.schedule(asked, caller);
    expect((await analysisSchedules.schedule(asked, caller)).id).toBe(schedule.id);
    await Promise.all([work(), work()]);
    const newest = async (count: number) => {
      for (;;) {
        const { rows } = await analysisRuns.runs({ first: 9, after: null }, caller);
        if (rows.length >= count) return rows.map((one) => one.row);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const [first] = await newest(1);
    const before = await ended(first!.id, caller);
    expect(before).toMatchObject({ status: 'COMPLETED', scheduleId: schedule.id });
    await Promise.all(workers.map((worker) => worker.stop()));
    await writeReports(graph, [row('new', 21, 'RESTRICTED')]);
    graph.services.markings.forget();
    clock = 50 * 3_600_000;
    await Promise.all([work(), work()]);
    const [second] = await newest(2);
    const after = await ended(second!.id, caller);
    const listed = await analysisSchedules.list({ first: 5 }, caller);
    expect(listed.schedules).toMatchObject([{ id: schedule.id, lastRunId: second!.id, everyHours: 24 }]);
    expect(Date.parse(listed.schedules[0]!.nextAt)).toBe(Date.parse(schedule.nextAt) + 72 * 3_600_000);
    const difference = await findings.compare([before.findingId!, after.findingId!], await graph.caller());
    expect(difference.added.length + difference.changed.length).toBeGreaterThan(0);

    await analysisSchedules.remove(schedule.id, caller);
    await expect(analysisSchedules.remove(schedule.id, caller)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await analysisSchedules.list({ first: 5 }, caller)).toEqual({ schedules: [], more: false });
    expect(await newest(2)).toHaveLength(2);
    await expect(analysisSchedules.schedule({ ...asked, dailyAt: '25:00' }, caller)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
