import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConnectionsView } from '../../src/domain/connection-views.js';
import { ALL_FACTS } from '../../src/domain/filters.js';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { CONNECTION_DEFAULTS, type ConnectionsRequest } from '../../src/services/analysis/connection-request.js';
import { ConnectionService } from '../../src/services/analysis/connection-service.js';
import { ProofService } from '../../src/services/analysis/proof-service.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { day, mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const number = (i: number) => `+1312555${String(100 + i).padStart(4, '0')}`;
const [A, B, RARE, COMMON, OTHER, LAST] = [1, 2, 3, 4, 5, 6].map(number) as [string, ...string[]] & string[];

/** A and B through a rare number, through a number of thirty reports, and through two more numbers in the wrong order of time. */
const REPORTS: KeyedReport[] = [
  report('a-rare', { observed: day('2024-03-02'), identifiers: [phone(A), phone(RARE!, { role: 'caller' })] }),
  report('rare-b', { observed: day('2024-03-20'), identifiers: [phone(RARE!), phone(B!)] }),
  report('a-common', { observed: day('2024-03-02'), identifiers: [phone(A), phone(COMMON!)] }),
  report('common-b', { observed: day('2024-03-03'), identifiers: [phone(COMMON!), phone(B!)] }),
  ...Array.from({ length: 28 }, (_, i) =>
    report(`common-${i}`, { identifiers: [phone(COMMON!), phone(number(50 + i))] }),
  ),
  report('a-other', { observed: day('2024-03-09'), identifiers: [phone(A), phone(OTHER!)] }),
  report('other-last', { observed: day('2024-03-05'), identifiers: [phone(OTHER!), phone(LAST!)] }),
  report('last-b', { observed: day('2024-03-06'), identifiers: [phone(LAST!), phone(B!)] }),
];

describe('connections', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph(() => new Date('2024-04-01T00:00:00Z'));
    await writeReports(graph, REPORTS);
  }, 300_000);
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const id = (key: string) => graph.stores.idOf('phone', key);
  const ask = async (more: Partial<ConnectionsRequest> = {}): Promise<ConnectionsView> => {
    const ends = { from: [id(A)], to: [id(B!)] };
    const request = { ...CONNECTION_DEFAULTS, ...ends, maxLength: 4, first: 5, filter: ALL_FACTS, ...more };
    return graph.services.connections.connections(request, await graph.caller());
  };
  const named = (view: ConnectionsView) => {
    const names = new Map([A, B!, RARE!, COMMON!, OTHER!, LAST!].map((key, i) => [id(key), 'ABRCOL'[i]]));
    return view.connections.map(({ entities }) => entities.map((one) => names.get(one) ?? '?').join(''));
  };
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'answered',
      (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
    );

  it('rank what tells most first and say why', async () => {
    const view = await ask();
    expect(named(view)).toEqual(['ARB', 'AOLB', 'ACB']);
    expect(view).toMatchObject({ shortest: 2, total: { count: 3, truncated: false } });
    expect(view.leftOut).toEqual({ hubs: [], hubCount: 0, unopened: 0, outOfTime: false, note: null });
    const [rare, , common] = view.connections;
    expect(rare!.passes).toMatchObject([{ degree: { count: 2, truncated: false }, bits: 0 }]);
    expect(common!.passes).toMatchObject([{ degree: { count: 30 }, bits: 1.644 }]);
    expect(common!.reason).toContain('2 steps (2.03) through phone of 30 reports (1.64)');
    for (const { bits, steps, passes } of view.connections)
      expect([...steps, ...passes].reduce((sum, part) => sum + part.bits, 0)).toBeCloseTo(bits, 6);
  });

  it('are those that the options allow', async () => {
    expect(named(await ask({ avoid: [id(RARE!)] }))).toEqual(['AOLB', 'ACB']);
    expect(named(await ask({ avoidRoles: ['caller'] }))).toEqual(['AOLB', 'ACB']);
    expect(named(await ask({ through: [id(LAST!)] }))).toEqual(['AOLB']);
    expect(named(await ask({ inOrder: true }))).toEqual(['ARB', 'ACB']);
    expect(named(await ask({ maxGapDays: 5 }))).toEqual(['AOLB', 'ACB']);
    expect(named(await ask({ maxGapDays: 5, inOrder: true }))).toEqual(['ACB']);
    expect(named(await ask({ maxLength: 2, first: 1 }))).toEqual(['ARB']);
    expect(named(await ask({ filter: { ...ALL_FACTS, kinds: ['email'] } }))).toEqual([]);
    expect(named(await ask({ filter: { ...ALL_FACTS, to: '2024-03-10T00:00:00.000Z' } }))).toEqual(['AOLB', 'ACB']);
    expect(named(await ask({ from: [id(A), id(OTHER!)], maxLength: 2 }))).toEqual(['ARB', 'OLB', 'ACB']);
    expect((await ask({ first: 1 })).total.truncated).toBe(true);
  });

  it('that lead round about are found beside a report that names both ends and nothing else', async () => {
    const [NEAR, FAR, BETWEEN] = [number(85), number(86), number(87)] as [string, string, string];
    await writeReports(graph, [
      report('near-far', { identifiers: [phone(NEAR), phone(FAR)] }),
      report('near-between', { identifiers: [phone(NEAR), phone(BETWEEN)] }),
      report('between-far', { identifiers: [phone(BETWEEN), phone(FAR)] }),
    ]);
    const view = await ask({ from: [id(NEAR)], to: [id(FAR)] });
    expect(view.connections.map(({ entities }) => entities)).toEqual([
      [id(NEAR), id(FAR)],
      [id(NEAR), id(BETWEEN), id(FAR)],
    ]);
    expect(named(await ask({ from: [id(NEAR)], to: [id(FAR)], maxLength: 1 }))).toHaveLength(1);
  });

  it('vanish with each critical fact of their proof, and with no other', async () => {
    const [rare] = (await ask()).connections;
    expect(rare!.proof).toMatchObject({ fragility: 1, fragilityTruncated: false });
    expect(rare!.proof.critical.map(({ key }) => key)).toEqual(rare!.proof.facts.map(({ key }) => key));
    expect(rare!.proof.facts).toHaveLength(4);
    const session = graph.stores.driver.session();
    const { records } = await session.run('MATCH ()-[e:MENTIONS]->() RETURN e.key AS key ORDER BY key LIMIT 6');
    const keys = [...rare!.proof.facts.map(({ key }) => key), ...records.map((record) => record.get('key') as string)];
    for (const key of new Set(keys)) {
      // A fact below every confidence asked for counts as gone.
      const shift = (by: number) =>
        session.run('MATCH (:Report)-[e:MENTIONS {key: $key}]->() SET e.confidence = e.confidence + $by', { key, by });
      await shift(-10);
      const isLeft = named(await ask()).includes('ARB');
      await shift(10);
      expect(isLeft).toBe(!rare!.proof.critical.some((fact) => fact.key === key));
    }
    await session.close();
  }, 300_000);

  it('count links and judgements among their facts where two mentions are one person', async () => {
    const people = [
      report('one', { identifiers: [phone(number(90))], mentions: [mention('m', 'Ana Ruiz')] }),
      report('two', { identifiers: [phone(number(91))], mentions: [mention('m', 'Anna Ruiz')] }),
    ];
    await writeReports(graph, people);
    const ids = people.map((one) =>
      graph.stores.idOf('mention', mentionKey(reportKey('test', one.sourceKey, one.contentHash), 'm')),
    );
    const ends = { from: [id(number(90))], to: [id(number(91))] };
    expect((await ask(ends)).connections).toEqual([]);
    const caller = await graph.caller();
    const request = { a: ids[0]!, b: ids[1]!, verdict: 'SAME' as const, reason: 'same scar', force: false };
    await graph.services.judgements.judge(request, caller);
    const { connections } = await ask(ends);
    expect(connections).toHaveLength(1);
    expect(connections[0]!.proof.facts.map(({ type }) => type)).toEqual([
      'REPORT',
      'REPORT',
      'JUDGEMENT',
      'REPORT',
      'REPORT',
    ]);
    expect(connections[0]!.proof.critical).toHaveLength(5);
    expect(connections[0]!.proof.facts[2]!.mentionIds.toSorted()).toEqual([...ids].sort());
  }, 300_000);

  it('do not go through a hub, and say so', async () => {
    const hub = number(95);
    const [one, other] = [number(96), number(97)];
    const around = Array.from({ length: 202 }, (_, i) =>
      report(`hub-${i}`, { identifiers: [phone(hub), phone(`+1773555${String(1000 + i)}`)] }),
    );
    const chain = [
      report('x', { identifiers: [phone(one), phone('+17735551000')] }),
      report('y', { identifiers: [phone('+17735551001'), phone(other)] }),
    ];
    await writeReports(graph, [...around, ...chain]);
    const view = await ask({ from: [id(one)], to: [id(other)], maxLength: 6 });
    // The two sides meet at the hub without opening it: that chain is known. Nothing is searched beyond it.
    expect(view.connections.map(({ entities }) => entities.length)).toEqual([5]);
    expect(view.connections[0]!.passes[1]).toMatchObject({
      entityId: id(hub),
      degree: { count: 200, truncated: true },
    });
    const beyond = await ask({ from: [id(one)], to: [id(A)], maxLength: 6 });
    expect(beyond).toMatchObject({ connections: [], leftOut: { hubs: [id(hub)], hubCount: 1 } });
    expect(beyond.leftOut.note).toContain('1 entities with very many reports');
  }, 300_000);

  it('end with what was found when their own time is up, and at once when the caller goes away', async () => {
    const setAside = { ids: async () => [] };
    const { stores } = graph;
    const proofs = new ProofService(stores.personGroups);
    const clock = { now: () => new Date(), mostMs: 0 };
    const hasty = new ConnectionService(stores.steps, stores.links, stores.nodes, setAside, proofs, clock);
    const ends = { from: [id(A)], to: [id(B!)], maxLength: 4, first: 5, filter: ALL_FACTS };
    const request = { ...CONNECTION_DEFAULTS, ...ends };
    expect(await hasty.connections(request, await graph.caller())).toMatchObject({
      connections: [],
      total: { truncated: true },
      leftOut: { outOfTime: true, note: 'Something may be missing: the time for one question was up.' },
    });
    const gone = { ...(await graph.caller()), signal: AbortSignal.abort() };
    expect(await codeOf(graph.services.connections.connections(request, gone))).toContain('CANCELLED');
    const late = { ...(await graph.caller()), at: Date.now() };
    expect(await codeOf(graph.services.connections.connections(request, late))).toContain('TIMEOUT');
  });

  it('do not go through what was set aside', async () => {
    const { stores } = graph;
    const proofs = new ProofService(stores.personGroups);
    const setAside = { ids: async () => [id(RARE!)] };
    const clock = { now: () => new Date(), mostMs: 600_000 };
    const service = new ConnectionService(stores.steps, stores.links, stores.nodes, setAside, proofs, clock);
    const ends = { from: [id(A)], to: [id(B!)], maxLength: 4, first: 5, filter: ALL_FACTS };
    const view = await service.connections({ ...CONNECTION_DEFAULTS, ...ends }, await graph.caller());
    expect(named(view)).toEqual(['AOLB', 'ACB']);
  });

  it.each<[string, Partial<ConnectionsRequest> | (() => Partial<ConnectionsRequest>), string]>([
    ['an unknown id', { to: ['phone:AAAAAAAAAAAAAAAAAAAAAA'] }, 'NOT_FOUND: There is no entity'],
    ['no end', { from: [] }, 'BAD_USER_INPUT: Both "from" and "to"'],
    ['the same id twice', () => ({ from: [id(A), id(A)] }), 'BAD_USER_INPUT: "from" holds'],
    ['equal ends', () => ({ to: [id(A)] }), 'BAD_USER_INPUT: "from" and "to" hold the same entity'],
    ['an end that is to be avoided', () => ({ avoid: [id(A)] }), 'BAD_USER_INPUT: "avoid" and "from"'],
    ['a depth of 99', { maxLength: 99 }, 'BAD_USER_INPUT: "maxLength" must be a whole number from 1 to 6'],
    [
      '51 ends',
      { from: Array.from({ length: 51 }, (_, i) => `phone:${i}`) },
      'BAD_USER_INPUT: "from" holds 51 entries',
    ],
    [
      'a kind wanted and avoided',
      { filter: { ...ALL_FACTS, kinds: ['phone'] }, avoidKinds: ['phone'] },
      'BAD_USER_INPUT',
    ],
    ['a gap below none', { maxGapDays: -1 }, 'BAD_USER_INPUT: "maxGapDays"'],
  ])('refuse %s', async (_, request, message) => {
    expect(await codeOf(ask(typeof request === 'function' ? request() : request))).toContain(message);
  });
});
