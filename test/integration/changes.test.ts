import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReportsAt } from '../support/write-reports.js';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const number = (n: number) => `+131255501${String(n).padStart(2, '0')}`;
/** A report that names one person by a key of their source, and phones. */
const row = (key: string, person: string | null, phones: readonly number[], more: Partial<KeyedReport> = {}) =>
  report(key, {
    mentions: person === null ? [] : [mention('p', `${person} Example`, { personKey: person })],
    identifiers: phones.map((n) => phone(number(n))),
    ...more,
  });

describe('what changed since', () => {
  let graph: TestGraph;
  let minute = 0;
  const at = (m: number) => new Date(START + m * 60_000).toISOString();
  const phoneId = (n: number) => graph.stores.idOf('phone', number(n));
  const reportId = ({ sourceKey, contentHash }: KeyedReport) =>
    graph.stores.idOf('report', reportKey('test', sourceKey, contentHash));
  const mentionId = ({ sourceKey, contentHash }: KeyedReport) =>
    graph.stores.idOf('mention', mentionKey(reportKey('test', sourceKey, contentHash), 'p'));
  const personId = (one: KeyedReport) => mentionId(one).replace('mention:', 'person:');

  beforeAll(async () => {
    graph = await openGraph(() => new Date(START + minute * 60_000));
  });
  beforeEach(() => graph.empty());
  afterAll(() => graph.close());

  const write = (m: number, ...rows: readonly KeyedReport[]) => {
    minute = m;
    return writeReportsAt(graph, at(m), rows);
  };
  const changes = async (
    since: number,
    scope: object = {},
    { until, ...options }: Parameters<TestGraph['caller']>[0] & { readonly until?: number } = {},
  ) => {
    const asOf = { knownAt: until === undefined ? null : at(until) };
    const caller = await graph.caller({ ...options, asOf });
    return graph.services.changes.changesSince({ scope, since: at(since), first: 50 }, caller);
  };
  const LOW = { clearance: { level: 'OPEN', compartments: [] } } as const;

  it('tells reports, entities and links that came and went, with who did it and why', async () => {
    const [kept, gone, old] = [row('kept', 'a', [1]), row('gone', 'b', [1, 2]), row('row', null, [3, 4])];
    await write(0, kept, gone, old);
    const [fresh, newer] = [row('fresh', 'a', [1, 5]), row('row', null, [3, 6])];
    const run = await write(10, fresh, newer);
    minute = 20;
    await graph.services.retraction.retract({ id: reportId(gone), reason: 'a hoax' }, await graph.caller());
    const found = await changes(5);
    expect(found).toMatchObject({ since: at(5), until: null, newReportCount: 2, goneReportCount: 2, notes: [] });
    const why = new Map([...found.newReports, ...found.goneReports].map((one) => [one.reportId, one.why]));
    expect(why.get(reportId(fresh))).toMatchObject([{ kind: 'REPORT_RECORDED', at: at(10), by: null, detail: null }]);
    expect(why.get(reportId(newer))).toMatchObject([
      { kind: 'REPORT_RECORDED', detail: `instead of ${reportId(old)}` },
    ]);
    expect(why.get(reportId(old))).toMatchObject([{ kind: 'REPORT_SUPERSEDED', detail: `by ${reportId(newer)}` }]);
    expect(why.get(reportId(gone))).toMatchObject([
      { kind: 'REPORT_RETRACTED', at: at(20), by: 'test', reason: 'a hoax' },
    ]);
    expect(found.goneReports[0]!.reportId).toBe(reportId(gone));
    const ids = (rows: readonly { readonly entityId: string }[]) => new Set(rows.map(({ entityId }) => entityId));
    expect(ids(found.newEntities)).toEqual(new Set([phoneId(5), phoneId(6)]));
    expect(ids(found.goneEntities)).toEqual(new Set([phoneId(2), phoneId(4), personId(gone)]));
    expect(found.goneEntities.find(({ entityId }) => entityId === personId(gone))!.why).toMatchObject([
      { kind: 'REPORT_RETRACTED', id: reportId(gone) },
    ]);
    const ends = new Set([phoneId(1), personId(kept)]);
    expect(found.changedLinks).toEqual([
      expect.objectContaining({
        thenReports: 1,
        nowReports: 2,
        why: [expect.objectContaining({ id: reportId(fresh) })],
      }),
    ]);
    expect(new Set([found.changedLinks[0]!.fromId, found.changedLinks[0]!.toId])).toEqual(ends);
    expect(found.newLinkCount).toBe(3);
    expect(found.goneLinkCount).toBe(4);

    expect(await changes(5, {}, { until: 15 })).toMatchObject({ newReportCount: 2, goneReportCount: 1 });
    minute = 26;
    expect(await changes(25)).toMatchObject({ newReportCount: 0, goneReportCount: 0, changedLinkCount: 0 });
    const ofRun = await changes(5, { run });
    expect(ofRun).toMatchObject({
      scopeThen: { reports: 0 },
      newReportCount: 2,
      notes: [expect.stringContaining('run')],
    });

    // The run that brought the newer version was a mistake: the older one counts again.
    minute = 30;
    await graph.services.retraction.retract({ id: run, reason: 'wrong file' }, await graph.caller());
    const undone = await changes(25);
    expect(undone.newReports).toMatchObject([{ reportId: reportId(old), why: [{ kind: 'REPORT_RESTORED' }] }]);
    const retracted = { kind: 'REPORT_RETRACTED', by: 'test', reason: 'wrong file' };
    expect(undone.goneReports.map(({ why: [cause] }) => cause)).toMatchObject([retracted, retracted]);
    const reader = { ...(await graph.caller()), admin: false };
    const told = await graph.services.changes.changesSince({ scope: {}, since: at(25), first: 9 }, reader);
    expect(told.goneReports[0]!.why).toMatchObject([{ kind: 'REPORT_RETRACTED', by: null, reason: null }]);
  }, 120_000);

  it('tells who was merged and split, what went where, and by which judgement or link', async () => {
    const [a, b] = [row('a', 'a', [1]), row('b', 'b', [2])];
    await write(0, a, b);
    const person = async (one: KeyedReport, m: number | null) => {
      const caller = await graph.caller({ asOf: { knownAt: m === null ? null : at(m) } });
      return (await graph.services.nodes.nodes([personId(one)], caller))[0]?.view;
    };
    const before = [await person(a, null), await person(b, null)];
    minute = 10;
    const caller = await graph.caller();
    const { judgements } = graph.services;
    const { judgement } = await judgements.merge(
      { ids: [personId(a), personId(b)], reason: 'same card', force: false },
      caller,
    );
    const merged = await person(a, null);
    expect(await person(b, null)).toEqual(merged);
    minute = 20;
    await judgements.withdraw({ id: judgement.id, reason: 'another card' }, await graph.caller());

    // At each moment the person is who it was then.
    for (const [m, people] of [
      [5, before],
      [10, [merged, merged]],
      [15, [merged, merged]],
      [20, before],
      [25, before],
    ] as const)
      expect([await person(a, m), await person(b, m)]).toEqual(people);

    const joined = await changes(5, {}, { until: 15 });
    const both = [personId(a), personId(b)].sort();
    const [kept] = joined.merged[0]!.nowIds;
    expect(joined).toMatchObject({
      mergedCount: 1,
      splitCount: 0,
      newReportCount: 0,
      newEntityCount: 0,
      goneEntityCount: 0,
    });
    expect(joined.merged[0]!.thenIds).toEqual(both);
    expect(joined.merged[0]!.parts).toEqual(
      [a, b]
        .map((one) => ({ thenId: personId(one), nowId: kept, mentionIds: [mentionId(one)], mentions: 1 }))
        .sort((x, y) => (x.thenId < y.thenId ? -1 : 1)),
    );
    const made = {
      kind: 'JUDGEMENT_MADE',
      id: judgement.id,
      at: at(10),
      by: 'test',
      reason: 'same card',
      detail: 'SAME',
    };
    expect(joined.merged[0]!.why).toContainEqual(made);
    // One of the two has another id now: its link changed for the same reason.
    expect(joined.newLinks).toHaveLength(1);
    expect(joined.goneLinks).toHaveLength(1);
    expect(joined.newLinks[0]!.why).toContainEqual(made);

    const parted = await changes(15);
    expect(parted).toMatchObject({ mergedCount: 0, splitCount: 1 });
    expect(parted.split[0]!.nowIds).toEqual(both);
    expect(parted.split[0]!.parts.map(({ nowId }) => nowId).sort()).toEqual(both);
    expect(parted.split[0]!.why).toContainEqual({
      ...made,
      kind: 'JUDGEMENT_ENDED',
      at: at(20),
      reason: 'another card',
    });
    expect(await changes(5)).toMatchObject({ mergedCount: 0, splitCount: 0, newLinkCount: 0 });

    // Asked of one of them, what the other takes with it is gone.
    const around = await changes(15, { ids: [personId(a)] });
    expect(around.split).toHaveLength(1);
    expect(around.goneEntities.map(({ entityId }) => entityId)).toContain(phoneId(2));
    expect(around.goneReports[0]!.why.map(({ kind }) => kind).sort()).toContain('JUDGEMENT_ENDED');
  }, 120_000);

  it('tells that the resolver linked two when a report came, and parted them when it went', async () => {
    const born = {
      birth: {
        from: '2009-03-04T00:00:00.000Z',
        to: '2009-03-05T00:00:00.000Z',
        precision: 'day' as const,
        original: '2009-03-04',
      },
    };
    const robin = (key: string) => report(key, { mentions: [mention('p', 'Robin Example', born)] });
    const [a, b] = [robin('a'), robin('b')];
    await write(0, a);
    await graph.resolve();
    await write(10, b);
    minute = 11;
    await graph.resolve();
    await write(12, row('c', 'c', [1]));
    minute = 20;
    await graph.services.retraction.retract({ id: reportId(b), reason: 'a hoax' }, await graph.caller());
    minute = 21;
    await graph.resolve();
    const there = async (m: number) =>
      (await graph.services.links.mentionsOf([personId(a)], 9, await graph.caller({ asOf: { knownAt: at(m) } })))[0]!
        .length;
    expect([await there(5), await there(10), await there(15), await there(25)]).toEqual([1, 1, 2, 1]);
    // B came after: it never was a person of its own that was merged.
    expect(await changes(5, {}, { until: 15 })).toMatchObject({ mergedCount: 0, newEntityCount: 2 });
    expect(await changes(10, {}, { until: 15 })).toMatchObject({
      merged: [{ why: [{ kind: 'LINK_DECIDED', at: at(11), detail: expect.stringContaining('rough') }] }],
    });
    // B is nobody any more: that is no split.
    expect(await changes(15)).toMatchObject({ splitCount: 0, goneReports: [{ why: [{ reason: 'a hoax' }] }] });
  }, 120_000);

  it('tells a value that was set aside, and what only came into reach', async () => {
    await write(0, row('a', null, [1, 2]), row('b', null, [2, 3]));
    await write(1, row('far', null, [8, 9]));
    minute = 10;
    const record = await graph.services.setAside.setAside(
      { valueId: phoneId(2), reason: 'a switchboard' },
      await graph.caller(),
    );
    const aside = await changes(5);
    expect(aside.goneEntities).toMatchObject([
      {
        entityId: phoneId(2),
        kind: 'phone',
        why: [{ kind: 'VALUE_SET_ASIDE', id: record.id, reason: 'a switchboard' }],
      },
    ]);
    expect(aside.goneLinks).toHaveLength(2);
    minute = 20;
    await graph.services.setAside.withdraw({ id: record.id, reason: 'a person' }, await graph.caller());
    expect((await changes(15)).newEntities[0]!.why).toMatchObject([{ kind: 'SET_ASIDE_ENDED', reason: 'a person' }]);
    const bridge = row('bridge', null, [1, 8]);
    await write(30, bridge);
    const reached = await changes(25, { ids: [phoneId(1)], hops: 2 });
    expect(reached.newReports.map(({ why }) => why[0]!.kind)).toEqual(['REPORT_RECORDED', 'CAME_INTO_SCOPE']);
    expect(await changes(25, { ids: [phoneId(9)] })).toMatchObject({ newReportCount: 0 });
  }, 120_000);

  it('refuses instants in the wrong order and what is known at neither, and shows nobody what is hidden', async () => {
    await write(0, row('a', 'a', [1]));
    await write(10, row('s', 's', [2], { marking: 'SEALED' }));
    minute = 60;
    const refused = (...asked: Parameters<typeof changes>) => expect(changes(...asked)).rejects;
    await refused(20, {}, { until: 20 }).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('before'),
    });
    await refused(99).toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused(5, { ids: ['phone:unknown'] }).toMatchObject({ code: 'NOT_FOUND' });
    await refused(5, { ids: [phoneId(2)] }, LOW).toMatchObject({ code: 'NOT_FOUND' });
    await refused(5, { source: 'nowhere' }).toMatchObject({ code: 'NOT_FOUND' });
    expect(await changes(5, {}, LOW)).toMatchObject({ newReportCount: 0, newEntityCount: 0 });
    expect(await changes(5, { ids: [phoneId(2)] })).toMatchObject({ newReportCount: 1, scopeThen: { entities: 0 } });
  }, 120_000);
});
