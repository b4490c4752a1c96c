import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Clearance } from '../../../src/domain/marking.js';
import type { Caller } from '../../../src/services/caller.js';
import type { KeyedReport } from '../../../src/services/ports-of-ingest.js';
import { day, mention, phone, report } from '../../support/drafts.js';
import { openGraph, type TestGraph } from '../../support/open-graph.js';
import { writeReports } from '../../support/write-reports.js';
import { examplePattern } from '../../unit/analysis/patterns/example-pattern.js';

const OPEN: Clearance = { level: 'OPEN', compartments: [] };
const PHONES = ['+13125550101', '+13125550102'];
const NAMES = ['Ana Ruiz', 'Ben Cole', 'Cleo Diaz'];

/** Two reports that name one phone and two children: the example without its city and dates. */
const example = () => {
  const { city: _, ...items } = examplePattern().items;
  const facts = (examplePattern()['facts'] as { names: string }[]).filter(({ names }) => names !== 'city');
  return { ...examplePattern(), items, facts, times: [], inputs: {} };
};
const SHARED_PHONE = JSON.stringify({
  ...example(),
  items: { ...example().items, phone: { is: 'phone', mostReports: 3 } },
  facts: example().facts.map((fact) => ({ report: 'x', ...fact, of: undefined, roles: undefined })),
  interchangeable: [['childOne', 'childTwo']],
});

describe('patterns', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const keyed = async (keyId: string, admin = false): Promise<Caller> => ({ ...(await graph.caller()), keyId, admin });
  const run = (document: string, as: Caller) =>
    graph.services.patterns.run({ pattern: { document }, inputs: {}, first: 200 }, as);

  const tip = fc
    .record({
      marking: fc.constantFrom('OPEN', 'SEALED'),
      phones: fc.subarray(PHONES),
      child: fc.nat(NAMES.length - 1),
      keyed: fc.boolean(),
      date: fc.integer({ min: 1, max: 28 }),
    })
    .map(
      (one) => (i: number) =>
        report(`row-${i}`, {
          kind: 'tip',
          marking: one.marking,
          observed: day(`2024-03-${String(one.date).padStart(2, '0')}`),
          mentions: [
            mention('child', NAMES[one.child]!, {
              type: 'CHILD',
              role: 'victim',
              personKey: one.keyed ? `key-${one.child}` : null,
            }),
          ],
          identifiers: one.phones.map((number) => phone(number)),
        }),
    );

  it('answer as if the hidden reports had been purged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tip, { minLength: 3, maxLength: 9 }), async (tips) => {
        const reports = tips.map((make, i): KeyedReport => make(i));
        await graph.empty();
        await writeReports(graph, reports);
        const seen = await run(SHARED_PHONE, await graph.caller({ clearance: OPEN, timeoutMs: 200_000 }));
        await graph.empty();
        await writeReports(
          graph,
          reports.filter(({ marking }) => marking === 'OPEN'),
        );
        expect(seen).toEqual(await run(SHARED_PHONE, await graph.caller({ timeoutMs: 200_000 })));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 300_000);

  it('leave out two reports of one person, once a judgement says that the two children are one', async () => {
    await graph.empty();
    const two = NAMES.slice(0, 2).map((name, i) =>
      report(`row-${i}`, {
        kind: 'tip',
        mentions: [mention('child', name, { type: 'CHILD', role: 'victim' })],
        identifiers: [phone(PHONES[0]!)],
      }),
    );
    await writeReports(graph, two);
    const caller = await graph.caller();
    const { matches } = await run(SHARED_PHONE, caller);
    expect(matches).toMatchObject([{ reports: 2 }]);
    const [a, b] = matches[0]!.items.filter(({ name }) => name.startsWith('child')).map(({ ids }) => ids[0]!);
    await graph.services.judgements.judge({ a: a!, b: b!, verdict: 'SAME', reason: 'test', force: false }, caller);
    expect((await run(SHARED_PHONE, caller)).matches).toEqual([]);
  }, 120_000);

  it('are kept for their owner and for whom they are shared with, until they are deleted', async () => {
    const [owner, friend, other] = [await keyed('owner'), await keyed('friend'), await keyed('other')];
    const { patterns } = graph.services;
    const document = JSON.stringify(example());
    const names = async (who: Caller) =>
      (await patterns.list(who)).map(({ id }) => id).filter((id) => !id.startsWith('asterism/'));
    const saved = await patterns.save({ document, sharedWith: ['friend'], everybody: false }, owner);
    expect(saved.id).toBe('owner/example@1');
    expect([await names(owner), await names(friend), await names(other)]).toEqual([[saved.id], [saved.id], []]);
    expect(await patterns.find('example', friend)).toMatchObject({ id: saved.id });
    await expect(patterns.find(saved.id, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(patterns.delete('example', friend)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await patterns.save({ document, sharedWith: [], everybody: true }, owner);
    expect(await names(other)).toEqual([saved.id]);
    const changed = JSON.stringify({ ...example(), title: 'Another' });
    await expect(patterns.save({ document: changed, sharedWith: [], everybody: false }, owner)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const next = JSON.stringify({ ...example(), title: 'Another', version: 2 });
    await patterns.save({ document: next, sharedWith: [], everybody: false }, owner);
    expect(await patterns.find('example', owner)).toMatchObject({ version: 2, title: 'Another' });
    expect(await patterns.find('example@1', owner)).toMatchObject({ version: 1 });
    await patterns.delete('example', owner);
    expect([await names(owner), await names(friend)]).toEqual([[], []]);
  }, 120_000);

  it('show their statement to all, and its plan, which counts hidden reports, to administrators alone', async () => {
    const document = JSON.stringify(example());
    const mine = await graph.services.patterns.check(document, {}, await keyed('someone'));
    expect(mine).toMatchObject({ faults: [], plan: null });
    expect(mine.statement).toContain('r0.marking IN $markings');
    const caller = await graph.caller();
    const { plan } = await graph.services.patterns.check(document, {}, caller);
    expect(plan![0]).toMatchObject({ operator: 'ProduceResults', depth: 0 });
    const wrong = await graph.services.patterns.check('{}', {}, caller);
    expect(wrong.statement).toBeNull();
    expect(wrong.faults.map(({ path }) => path)).toContain('facts');
  }, 120_000);
});
