import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ALL_FACTS } from '../../src/domain/filters.js';
import { CONNECTION_DEFAULTS } from '../../src/services/analysis/connection-request.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { day, mention, phone, place, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const number = (n: number) => `+131255501${String(n).padStart(2, '0')}`;
/** A report that names people (`a`) and phones (1). */
const row = (key: string, people: readonly string[], phones: readonly number[], more: Partial<KeyedReport> = {}) =>
  report(key, {
    mentions: people.map((name) => mention(name, `${name} Example`, { personKey: name })),
    identifiers: phones.map((n) => phone(number(n))),
    ...more,
  });
const SPAM = 99;
/** Two people who share two phones, and one of them the spam number. */
const group = (name: string, n: number) => [
  row(`${name}-1`, [`${name}1`, `${name}2`], [n]),
  row(`${name}-2`, [`${name}1`], [n, n + 1]),
  row(`${name}-3`, [`${name}2`], [n + 1]),
  row(`${name}-4`, [`${name}1`], [SPAM]),
];
const GROUPS = [...group('a', 1), ...group('b', 11), ...group('c', 21)];

describe('a scope', () => {
  let graph: TestGraph;
  const phoneId = (n: number) => graph.stores.idOf('phone', number(n));
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(() => graph.empty());
  afterAll(() => graph.close());

  const communities = async (scope: object, options: Parameters<TestGraph['caller']>[0] = {}) =>
    graph.services.scopes.communities({ scope, first: 50, smallest: 2 }, await graph.caller(options));

  it('shows groups, what separates them, what is central and what holds all together', async () => {
    await writeReports(graph, GROUPS);
    const caller = await graph.caller();
    const { scopes } = graph.services;
    const found = await communities({});
    expect(found.scope).toEqual({ entities: 13, links: 21, reports: 12, cut: [] });
    expect(found.communities.map(({ members }) => members.length)).toEqual([5, 4, 4]);
    expect(found.communities.every(({ reportIds }) => reportIds.length >= 3)).toBe(true);

    const bridges = await scopes.bridges({ scope: {}, first: 50, least: 2 }, caller);
    expect(bridges.entities[0]).toMatchObject({ id: phoneId(SPAM), kind: 'phone', partsOff: 8, pieces: [4, 4, 4] });
    expect(bridges.links.map(({ partsOff }) => partsOff)).toEqual([4, 4, 4]);

    for (const measure of ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'EIGENVECTOR'] as const) {
      const { rows, total } = await scopes.centrality({ scope: {}, first: 3, measure }, caller);
      expect(rows).toHaveLength(3);
      expect(total.count).toBe(13);
      if (measure === 'BETWEENNESS') expect(rows[0]!.id).toBe(phoneId(SPAM));
    }

    const glue = await scopes.glue({ scope: {}, first: 1, without: [] }, caller);
    expect(glue).toMatchObject({ giant: 13, steps: [{ id: phoneId(SPAM), degree: 3, before: 13, after: 4 }] });
    const preview = await scopes.glue({ scope: {}, first: 0, without: [phoneId(SPAM)] }, caller);
    expect(preview.after).toMatchObject({ components: 3, alone: 0 });
  });

  it('is the same whatever order the reports came in', async () => {
    await writeReports(graph, GROUPS);
    const forwards = await communities({});
    await graph.empty();
    await writeReports(graph, [...GROUPS].reverse());
    expect(await communities({})).toEqual(forwards);
  });

  it('can be entities and their surroundings, a source, a run, a time or kinds', async () => {
    const run = await writeReports(graph, [
      row('near', ['a1'], [1], { observed: day('2024-03-01') }),
      row('next', ['a1', 'a2'], [2], { observed: day('2024-03-05'), places: [place('city', 'US-IL-chicago')] }),
      row('far', ['a2'], [3], { observed: day('2024-03-09') }),
    ]);
    await writeReports(graph, [row('other', ['b1'], [4])]);
    const size = async (scope: object) => {
      const { entities, links, reports } = (await communities(scope)).scope;
      return [entities, links, reports];
    };
    expect(await size({})).toEqual([7, 6, 4]);
    expect(await size({ ids: [phoneId(1)] })).toEqual([2, 1, 1]);
    expect(await size({ ids: [phoneId(1)], hops: 2 })).toEqual([4, 4, 2]);
    expect(await size({ ids: [phoneId(1)], hops: 3 })).toEqual([5, 5, 3]);
    expect(await size({ run })).toEqual([5, 5, 3]);
    expect(await size({ source: 'test' })).toEqual([7, 6, 4]);
    expect(await size({ kinds: ['phone'] })).toEqual([4, 0, 4]);
    const span = { from: '2024-03-04T00:00:00.000Z', to: '2024-03-10T00:00:00.000Z' };
    expect(await size(span)).toEqual([4, 4, 2]);
  });

  it('counts dated facts alone when a time is given', async () => {
    const dated = (n: number, on: string) => phone(number(n), { observed: day(on) });
    await writeReports(graph, [
      row('early', [], [], { identifiers: [dated(1, '2024-03-01'), dated(2, '2024-03-01')] }),
      row('late', [], [], { identifiers: [dated(3, '2024-03-09'), dated(4, '2024-03-09'), phone(number(5))] }),
      row('of another time', [], [], {
        observed: day('2024-01-01'),
        identifiers: [dated(6, '2024-03-09'), dated(7, '2024-03-09'), phone(number(8))],
      }),
    ]);
    const found = await communities({ from: '2024-03-05T00:00:00.000Z', to: '2024-03-20T00:00:00.000Z' });
    const members = [[3, 4].map(phoneId).sort(), [6, 7].map(phoneId).sort()];
    expect(found.communities.map((one) => one.members).sort()).toEqual(members.sort());
  });

  it('takes people as the caller sees them: two that a judgement joins are one', async () => {
    await writeReports(graph, [row('one', ['a'], [1]), row('two', ['b'], [2])]);
    await graph.resolve();
    expect((await communities({})).communities).toHaveLength(2);
    const caller = await graph.caller();
    const { rows } = await graph.services.search.search(
      {
        text: 'example',
        filter: { kinds: ['person'], source: null, near: null, from: null, to: null },
        first: 9,
        after: null,
      },
      caller,
    );
    const ids = rows.map(({ row: { id } }) => id);
    const before = new Date().toISOString();
    const { judgement } = await graph.services.judgements.merge({ ids, reason: 'same card', force: false }, caller);
    expect((await communities({})).communities.map(({ members }) => members.length)).toEqual([3]);
    expect((await communities({}, { asOf: { knownAt: before } })).communities).toHaveLength(2);
    await graph.services.judgements.withdraw({ id: judgement.id, reason: 'not the same' }, caller);
    expect((await communities({})).communities).toHaveLength(2);
  });

  it('holds what the caller may see alone, and what is not retracted', async () => {
    await writeReports(graph, [row('open', ['a'], [1]), row('sealed', ['a'], [2], { marking: 'SEALED' })]);
    const low = { clearance: { level: 'OPEN', compartments: [] } } as const;
    expect((await communities({})).scope.entities).toBe(3);
    expect((await communities({}, low)).scope.entities).toBe(2);
    await expect(communities({ ids: [phoneId(2)] }, low)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [group] = (await communities({ ids: [phoneId(2)] })).communities;
    await graph.services.retraction.retract({ id: group!.reportIds[0]!, reason: 'false' }, await graph.caller());
    expect((await communities({})).scope.entities).toBe(2);
  });

  it('refuses scopes that are empty, unknown or not well formed', async () => {
    await writeReports(graph, [row('one', ['a'], [1])]);
    const refused = (scope: object) => expect(communities(scope)).rejects;
    await refused({ ids: [] }).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('empty list'),
    });
    await refused({ kinds: [] }).toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused({ ids: ['phone:unknown'] }).toMatchObject({ code: 'NOT_FOUND' });
    await refused({ source: 'nowhere' }).toMatchObject({ code: 'NOT_FOUND' });
    await refused({ run: 'run:unknown' }).toMatchObject({ code: 'NOT_FOUND' });
    await refused({ ids: [phoneId(1)], hops: 99 }).toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused({ ids: Array.from({ length: 201 }, () => phoneId(1)) }).toMatchObject({ code: 'BAD_USER_INPUT' });
    const reversed = { from: '2024-03-02T00:00:00.000Z', to: '2024-03-01T00:00:00.000Z' };
    await refused(reversed).toMatchObject({ code: 'BAD_USER_INPUT' });
    const { scopes } = graph.services;
    const caller = await graph.caller();
    await expect(scopes.glue({ scope: {}, first: 1, without: ['person:a'] }, caller)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await graph.empty();
    await refused({}).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('empty') });
  });

  it('does not follow what stands in too many reports, and says so', async () => {
    const many = Array.from({ length: 202 }, (_, i) => row(`hub-${i}`, [], [SPAM], { text: String(i) }));
    await writeReports(graph, [row('start', [], [1, SPAM]), row('rare', [], [1, 2]), row('next', [], [2, 3]), ...many]);
    const found = await communities({ ids: [phoneId(1)], hops: 3 });
    expect(found.scope.cut).toEqual([expect.stringContaining(phoneId(SPAM))]);
    expect(found.scope).toMatchObject({ entities: 4, reports: 3 });
  });
});

describe('a value that is set aside', () => {
  let graph: TestGraph;
  const phoneId = (n: number) => graph.stores.idOf('phone', number(n));
  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, [
      row('one', [], [1, SPAM]),
      row('two', [], [2, SPAM]),
      row('sealed', [], [3], { marking: 'SEALED' }),
    ]);
  });
  afterAll(() => graph.close());

  const low = { clearance: { level: 'OPEN', compartments: [] } } as const;
  const seen = async (options: Parameters<TestGraph['caller']>[0] = {}) => {
    const { services } = graph;
    const caller = await graph.caller(options);
    const request = {
      ...CONNECTION_DEFAULTS,
      from: [phoneId(1)],
      to: [phoneId(2)],
      maxLength: 4,
      filter: ALL_FACTS,
      first: 5,
    };
    const { scope } = await services.scopes.communities({ scope: {}, first: 9, smallest: 2 }, caller);
    return [
      (await services.hidden.hiddenConnections({ id: phoneId(1), first: 9 }, caller)).connections.length,
      (await services.connections.connections(request, caller)).connections.length,
      scope.links,
    ];
  };

  it('carries no hidden connection, path or link until that is withdrawn, also when asked as of then', async () => {
    const caller = await graph.caller();
    const { setAside } = graph.services;
    expect(await seen()).toEqual([1, 1, 2]);
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const record = await setAside.setAside({ valueId: phoneId(SPAM), reason: 'a switchboard' }, caller);
    expect(record).toMatchObject({ valueId: phoneId(SPAM), by: 'test', reason: 'a switchboard', ended: null });
    expect(await setAside.setAside({ valueId: phoneId(SPAM), reason: 'again' }, caller)).toEqual(record);
    expect(await seen()).toEqual([0, 0, 0]);
    expect(await seen(low)).toEqual([0, 0, 0]);
    expect(await seen({ asOf: { knownAt: before } })).toEqual([1, 1, 2]);
    const during = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const ended = await setAside.withdraw({ id: record.id, reason: 'it is a person' }, caller);
    expect(ended.ended).toMatchObject({ by: 'test', reason: 'it is a person' });
    expect(await seen()).toEqual([1, 1, 2]);
    expect(await seen({ asOf: { knownAt: during } })).toEqual([0, 0, 0]);
    expect((await setAside.list({ first: 9, standing: true }, caller)).rows).toEqual([]);
    expect((await setAside.list({ first: 9, standing: false }, caller)).rows).toHaveLength(1);
    await expect(setAside.withdraw({ id: record.id, reason: 'twice' }, caller)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }, 240_000);

  it('is told to nobody who may not see a report that names it', async () => {
    const { setAside } = graph.services;
    const record = await setAside.setAside({ valueId: phoneId(3), reason: 'sealed reason' }, await graph.caller());
    const list = async (caller: Parameters<TestGraph['caller']>[0]) =>
      (await setAside.list({ first: 9, standing: true }, await graph.caller(caller))).rows.map(({ id }) => id);
    expect([await list({}), await list(low)]).toEqual([[record.id], []]);
    await expect(
      setAside.setAside({ valueId: phoneId(3), reason: 'x' }, await graph.caller(low)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is set aside by administrators alone, with a reason, and is never a person', async () => {
    const { setAside } = graph.services;
    const caller = await graph.caller();
    const refused = (valueId: string, reason: string, admin = true) =>
      expect(setAside.setAside({ valueId, reason }, { ...caller, admin })).rejects;
    await refused(phoneId(1), 'x', false).toMatchObject({ code: 'FORBIDDEN' });
    await refused(phoneId(1), ' ').toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused('person:a', 'x').toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused('phone:unknown', 'x').toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes its record with it when it is purged', async () => {
    const caller = await graph.caller();
    await graph.services.setAside.setAside({ valueId: phoneId(1), reason: 'x' }, caller);
    await graph.stores.retraction.purgeSource('test', { at: new Date().toISOString(), mostInBlock: 200 }, caller);
    const session = graph.stores.driver.session();
    const { records } = await session.run('MATCH (n:SetAside|Value) RETURN count(n) AS left');
    await session.close();
    expect(records[0]!.get('left')).toBe(0);
  });
});
