import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { day, mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const born = (date: string) => ({ ...day(date), precision: 'day' as const, original: date });
const ROBIN = { birth: born('2009-03-04') };
const because = { reason: 'they share a photograph', force: false };

const about = (key: string, name: string, more: object = {}, extra: object = {}) =>
  report(key, { mentions: [mention('p', name, more)], ...extra });

describe('judgements', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(() => graph.empty());
  afterAll(() => graph.close());

  const ids = new Map<string, string>();
  const idOf = (row: string): string => ids.get(row)!;
  const personOf = async (row: string): Promise<string> => {
    const [found] = await graph.stores.judgements.people([idOf(row)], await graph.caller());
    return found!.personId;
  };
  const load = async (...reports: Parameters<typeof writeReports>[1]) => {
    await writeReports(graph, [...reports]);
    for (const { sourceKey, contentHash } of reports) {
      const key = mentionKey(reportKey('test', sourceKey, contentHash), 'p');
      ids.set(sourceKey, graph.stores.idOf('mention', key));
    }
    await graph.resolve();
  };

  it('part and join people, and leave the graph as it was when they are withdrawn', async () => {
    await load(about('a', 'Robin Example', ROBIN), about('b', 'Robin Example', ROBIN), about('c', 'Alex Smith'));
    const caller = await graph.caller();
    const { judgements } = graph.services;
    const before = await graph.digest();
    expect(await personOf('a')).toBe(await personOf('b'));
    const apart = await judgements.judge({ a: idOf('a'), b: idOf('b'), verdict: 'DIFFERENT', ...because }, caller);
    expect(apart).toMatchObject({ before: [await personOf('a')], contradicts: [] });
    expect(apart.after).toHaveLength(2);
    expect(apart.judgement).toMatchObject({ verdict: 'DIFFERENT', by: 'test', reason: because.reason, ended: null });
    const joined = await judgements.judge({ a: idOf('b'), b: idOf('c'), verdict: 'SAME', ...because }, caller);
    expect(joined.after).toEqual([await personOf('b')]);
    expect(await personOf('c')).toBe(await personOf('b'));
    for (const { judgement } of [apart, joined])
      await judgements.withdraw({ id: judgement.id, reason: 'a mistake' }, caller);
    expect(await graph.digest()).toBe(before);
    await expect(judgements.withdraw({ id: apart.judgement.id, reason: 'again' }, caller)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }, 60_000);

  it('that contradict each other are told, not looped', async () => {
    await load(about('a', 'Robin Example'), about('b', 'Alex Smith'), about('c', 'Kim Jones'));
    const caller = await graph.caller();
    const judge = (a: string, b: string, verdict: 'SAME' | 'DIFFERENT', force = false) =>
      graph.services.judgements.judge({ a: idOf(a), b: idOf(b), verdict, reason: 'seen', force }, caller);
    await judge('a', 'b', 'SAME');
    const apart = await judge('a', 'c', 'DIFFERENT');
    await expect(judge('b', 'c', 'SAME')).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { contradicts: [apart.judgement.id] },
    });
    const forced = await judge('b', 'c', 'SAME', true);
    expect(forced.contradicts).toEqual([apart.judgement.id]);
    expect(new Set([await personOf('a'), await personOf('b'), await personOf('c')]).size).toBe(1);
  }, 60_000);

  it('merge and split whole people, and say what went where', async () => {
    await load(
      about('a', 'Robin Example', ROBIN),
      about('b', 'Robin Example', ROBIN),
      about('c', 'Robin Example', ROBIN),
      about('d', 'Alex Smith'),
    );
    const caller = await graph.caller();
    const { judgements } = graph.services;
    const before = await graph.digest();
    const [robin, alex] = [await personOf('a'), await personOf('d')];
    const split = await judgements.split({ id: robin, mentionIds: [idOf('b'), idOf('c')], ...because }, caller);
    expect(await personOf('b')).toBe(await personOf('c'));
    expect(await personOf('a')).not.toBe(await personOf('b'));
    expect(split.moved).toEqual(expect.arrayContaining([{ mentionId: idOf('b'), personId: await personOf('b') }]));
    const merged = await judgements.merge({ ids: [await personOf('a'), alex], ...because }, caller);
    expect(merged.before).toHaveLength(2);
    expect(merged.after).toHaveLength(1);
    for (const { judgement } of [split, merged])
      await judgements.withdraw({ id: judgement.id, reason: 'a mistake' }, caller);
    expect(await graph.digest()).toBe(before);
  }, 60_000);

  it('are previewed without a trace', async () => {
    await load(
      about('a', 'Robin Example', {}, { identifiers: [phone('+13125550101')] }),
      about('b', 'Alex Smith', {}, { identifiers: [phone('+13125550102')] }),
    );
    const caller = await graph.caller();
    const digest = await graph.digest();
    const preview = await graph.services.preview.preview({ a: idOf('a'), b: idOf('b'), verdict: 'SAME' }, caller);
    expect(preview.before).toHaveLength(2);
    expect(preview.after).toEqual([{ mentionIds: [idOf('a'), idOf('b')].sort() }]);
    const phones = ['+13125550101', '+13125550102'].map((key) => graph.stores.idOf('phone', key));
    expect(preview.connections.map(({ entityId }) => entityId).sort()).toEqual(phones.sort());
    expect(await graph.digest()).toBe(digest);
  }, 60_000);

  it('refuse what the source says itself, what cannot be seen, and an empty reason', async () => {
    await load(
      about('a', 'Robin Example', { personKey: 'one' }),
      about('b', 'Robin Example', { personKey: 'one' }),
      about('s', 'Sealed Smith', {}, { marking: 'SEALED' }),
    );
    const caller = await graph.caller();
    const open = await graph.caller({ clearance: { level: 'OPEN', compartments: [] } });
    const judge = (b: string, by = caller, reason = 'seen') =>
      graph.services.judgements.judge({ a: idOf('a'), b: idOf(b), verdict: 'DIFFERENT', reason, force: false }, by);
    await expect(judge('b')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(judge('s', open)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(judge('s', caller, '  ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(judge('s', { ...caller, admin: false })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }, 60_000);

  it('are asked for where the score leaves doubt, and not again once given', async () => {
    await load(
      about('a', 'Robin Example', ROBIN),
      about('b', 'Robin Exampel', { birth: born('2009-03-05') }),
      about('s', 'Robin Exampla', { birth: born('2009-03-06') }, { marking: 'SEALED' }),
    );
    const caller = await graph.caller();
    const ALL = {
      first: 10,
      after: null,
      reason: null,
      minProbability: 0,
      maxProbability: 1,
      source: null,
      childrenOnly: false,
    };
    const session = graph.stores.driver.session();
    await session.run(
      `MATCH (a:Mention {id: $a}), (b:Mention {id: $b}), (s:Mention {id: $s})
      CREATE (a)-[:CANDIDATE {key: 'ab', weight: 0.5, reason: 'UNCERTAIN', model: 'rough@1'}]->(b),
        (a)-[:CANDIDATE {key: 'as', weight: 0.1, reason: 'UNCERTAIN', model: 'rough@1'}]->(s)`,
      { a: idOf('a'), b: idOf('b'), s: idOf('s') },
    );
    await session.close();
    const queue = await graph.services.review.candidates(ALL, caller);
    const pairs = queue.rows.map(({ row }) => [row.from, row.to].sort());
    expect(pairs).toContainEqual([idOf('a'), idOf('s')].sort());
    const open = await graph.caller({ clearance: { level: 'OPEN', compartments: [] } });
    const seen = (await graph.services.review.candidates(ALL, open)).rows.flatMap(({ row }) => [row.from, row.to]);
    expect(seen).not.toContain(idOf('s'));
    await graph.services.judgements.judge({ a: idOf('a'), b: idOf('s'), verdict: 'UNSURE', ...because }, caller);
    const left = await graph.services.review.candidates(ALL, caller);
    expect(left.rows.map(({ row }) => [row.from, row.to].sort())).not.toContainEqual([idOf('a'), idOf('s')].sort());
  }, 60_000);
});
