import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chartOfGraph } from '../../src/app/chart-of-graph.js';
import { evaluateGraph } from '../../src/app/evaluate-graph.js';
import type { Verdict } from '../../src/domain/judgement.js';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { day, mention, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const PEOPLE = 260;
const GIVEN = 'maya dario lena noor ivan alice boris chloe david erik fatima george hannah ismael julia karl'.split(
  ' ',
);
const FAMILY = 'ortiz keller vogt haddad petrov brown clark dixon evans fischer garcia hughes jones'.split(' ');
/** Names and days of birth that no two people share both of. */
const nameOf = (i: number): string => `${GIVEN[i % GIVEN.length]} ${FAMILY[(i * 7) % FAMILY.length]}`;
const born = (i: number) => {
  const date = `${1960 + (i % 50)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  return { ...day(date), precision: 'day' as const, original: date };
};

describe('what people judged', () => {
  let graph: TestGraph;
  let directory: string;
  const first = (i: number) => `a-${i}`;
  const second = (i: number) => `b-${i}`;
  /** The last person is sealed in both reports. */
  const marking = (i: number) => (i === PEOPLE - 1 ? { marking: 'SEALED' } : {});
  const row = (key: string, i: number) =>
    report(key, { ...marking(i), mentions: [mention('p', nameOf(i), { birth: born(i) })] });
  const rows = Array.from({ length: PEOPLE }, (_, i) => [row(first(i), i), row(second(i), i)]).flat();
  const idOf = (key: string): string => {
    const { sourceKey, contentHash } = rows.find((each) => each.sourceKey === key)!;
    return graph.stores.idOf('mention', mentionKey(reportKey('test', sourceKey, contentHash), 'p'));
  };
  const judge = async (a: string, b: string, verdict: Verdict, force = false) =>
    graph.services.judgements.judge(
      { a: idOf(a), b: idOf(b), verdict, reason: 'seen', force },
      await graph.caller({ timeoutMs: 60_000 }),
    );
  const birthMs = async (): Promise<readonly number[]> => {
    const caller = await graph.caller({ timeoutMs: 60_000 });
    const { comparisons } = JSON.parse(await graph.services.models.export(null, caller)) as {
      comparisons: { name: string; levels: { m: number }[] }[];
    };
    return comparisons.find(({ name }) => name === 'birth date')!.levels.map(({ m }) => m);
  };
  const train = async () => graph.services.training.train('ours', await graph.caller({ timeoutMs: 60_000 }));
  const write = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };

  beforeAll(async () => {
    graph = await openGraph();
    directory = mkdtempSync(join(tmpdir(), 'asterism-learning-'));
    await graph.empty();
    await writeReports(graph, rows);
    await graph.resolve();
  }, 240_000);
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    await graph.close();
  });

  it('has charts that say what to do while nothing was judged', async () => {
    const { accuracy } = graph.services;
    const caller = await graph.caller();
    const found = await accuracy.ofJudgements(caller);
    expect(found).toMatchObject({ same: 0, different: 0, hasMore: false, hint: expect.stringContaining('Judge some') });
    expect(accuracy.thresholdsChart(found)).toContain('Judge some');
    expect(accuracy.reliabilityChart(found)).toContain('Judge some');
    await expect(chartOfGraph('thresholds', null, graph.services, caller)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is learnt from: verdicts of SAME and DIFFERENT that stand, and no others', async () => {
    const without = await train();
    expect(without.trainedOn).not.toHaveProperty('labelledPairs');
    const alone = await birthMs();
    // One verdict on twenty pairs, straight into the store: nobody has to be resolved again for it.
    const strangers = Array.from({ length: 20 }, (_, i) => [idOf(first(i)), idOf(first(i + 30))] as const);
    await graph.stores.judgements.save(
      {
        id: 'judgement:many',
        verdict: 'SAME',
        pairs: strangers,
        by: 'test',
        at: new Date().toISOString(),
        reason: 'seen',
      },
      await graph.caller(),
    );
    await judge(first(60), second(60), 'DIFFERENT');
    await judge(first(61), first(91), 'UNSURE');
    const mistake = await judge(first(62), first(92), 'SAME');
    await graph.services.judgements.withdraw(
      { id: mistake.judgement.id, reason: 'a mistake' },
      await graph.caller({ timeoutMs: 60_000 }),
    );
    // Said of two whom two other judgements make one person: no label.
    await judge(first(70), first(100), 'SAME');
    await judge(first(70), first(101), 'SAME');
    await judge(first(100), first(101), 'DIFFERENT', true);
    const taught = await train();
    expect(taught.trainedOn.labelledPairs).toEqual({ same: 22, different: 1 });
    expect(taught.version).toBe(without.version + 1);
    const document = JSON.parse(await graph.services.models.export(taught.id, await graph.caller())) as object;
    expect(document).toMatchObject({ trainedOn: { labelledPairs: { same: 22, different: 1 } } });
    const after = await birthMs();
    expect(after.at(-1)!).toBeGreaterThan(alone.at(-1)! + 0.02);
    expect(after[0]!).toBeLessThan(alone[0]!);
  }, 240_000);

  it('is what the model is held against, by those who may see it', async () => {
    await judge(first(PEOPLE - 1), first(40), 'DIFFERENT');
    const [all, open] = await Promise.all(
      [await graph.caller(), await graph.caller({ clearance: { level: 'OPEN', compartments: [] } })].map((caller) =>
        graph.services.accuracy.ofJudgements(caller),
      ),
    );
    expect(all).toMatchObject({ model: 'rough@1', same: 22, different: 2, hint: null });
    expect(open).toMatchObject({ same: 22, different: 1 });
    const sure = all!.byThreshold.find(({ threshold }) => threshold === 0.9)!;
    // The copies that were judged different are all that the model is sure of.
    expect(sure.pairs).toMatchObject({ found: 1, precision: 0, recall: 0 });
    expect(graph.services.accuracy.thresholdsChart(all!)).toContain('24 judged pairs');
    expect(graph.services.accuracy.reliabilityChart(all!)).toContain('24 judged pairs');
    expect(await chartOfGraph('reliability', null, graph.services, await graph.caller())).toContain('24 judged pairs');
  }, 120_000);

  it('does not hinder a truth: mentions by their ids, or by what their source calls them', async () => {
    const caller = await graph.caller({ timeoutMs: 60_000 });
    const some = Array.from({ length: 100 }, (_, i) => i + 110);
    const truth = { idColumn: 'id', truthColumn: 'truth' };
    const table = (ids: (i: number) => string[]) =>
      `id,truth\n${some.flatMap((i) => ids(i).map((id) => `${id},${i}`)).join('\n')}\nnobody,x\n`;
    const byId = write(
      'ids.csv',
      table((i) => [idOf(first(i)), idOf(second(i))]),
    );
    const byKey = write(
      'keys.csv',
      table((i) => [first(i), `${second(i)}#p`]),
    );
    const found = await evaluateGraph(graph.services.training, { ...truth, file: byId, source: null }, 3, caller);
    expect(found.accuracy).toMatchObject({ records: 200, clusters: 100, exactClusters: 100, pairwise: { f1: 1 } });
    expect(found.byThreshold!.find(({ threshold }) => threshold === 0.9)!.pairs.f1).toBe(1);
    expect(found).toMatchObject({ withoutTruth: 2 * PEOPLE - 200, withoutCluster: 1 });
    const same = await evaluateGraph(graph.services.training, { ...truth, file: byKey, source: 'test' }, 3, caller);
    expect(same).toEqual(found);
    const wrong = write('wrong.csv', `id,truth\n${first(0)},x\n${first(30)},y\n${first(110)},z\n${first(111)},z\n`);
    const errors = await evaluateGraph(graph.services.training, { ...truth, file: wrong, source: 'test' }, 3, caller);
    expect(errors.worst).toMatchObject({
      joinedCount: 1,
      missedCount: 1,
      neverCompared: [{ left: expect.stringContaining('(a-1'), right: expect.stringContaining('(a-1') }],
    });
    const nobody = write('nobody.csv', 'id,truth\nnobody,x\n');
    for (const source of [null, 'test'])
      await expect(
        evaluateGraph(graph.services.training, { ...truth, file: nobody, source }, 3, caller),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const chart = await chartOfGraph('thresholds', { ...truth, file: byId, source: null }, graph.services, caller);
    expect(chart).toContain('Best F1 1.000');
  }, 120_000);
});
