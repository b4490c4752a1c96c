import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOW } from '../../src/domain/as-of.js';
import type { Clearance } from '../../src/domain/marking.js';
import type { Caller } from '../../src/services/caller.js';
import { report } from '../support/drafts.js';
import { everyAnswer, everyAnswerOfNow, everyId, type Ids } from '../support/every-answer.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { batches } from '../support/random-graph.js';
import { writeReports } from '../support/write-reports.js';

const CLEARANCES: Clearance[] = [
  { level: 'OPEN', compartments: [] },
  { level: 'RESTRICTED', compartments: [] },
  { level: 'CONFIDENTIAL', compartments: ['A'] },
];

describe('visibility', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  /** Takes out what these markings do not cover, as if it had never been there. */
  async function purgeHidden(markings: readonly string[]): Promise<void> {
    const session = graph.stores.driver.session();
    await session.run(
      'MATCH (r:Report) WHERE NOT r.marking IN $markings OPTIONAL MATCH (r)-[:DESCRIBES]->(m) DETACH DELETE r, m',
      { markings },
    );
    await session.run('MATCH (v:Value) WHERE NOT (v)<-[:MENTIONS|LOCATED_AT]-() DETACH DELETE v');
    await session.run('MATCH (p:Entity) WHERE NOT (p)<-[:RESOLVES_TO]-() DETACH DELETE p');
    await session.close();
  }

  /** Sets a value aside, and keeps what is found by callers who see more or less. */
  async function analyse(ids: Ids): Promise<void> {
    const all = await graph.caller();
    const request = { job: 'communities', scope: {}, options: { smallest: 2 } };
    for (const clearance of CLEARANCES)
      await graph.services.findingRunner.run(request, await graph.caller({ clearance })).catch(() => {});
    // A value that only former versions name is not there any more.
    const there = await graph.services.nodes.nodes(ids.values, all);
    const valueId = ids.values.find((_, i) => there[i]);
    if (valueId) await graph.services.setAside.setAside({ valueId, reason: 'a switchboard' }, all);
    await graph.services.findingRunner.run(request, all);
  }

  const answers = async (ids: Ids, caller: Caller) => ({
    ...(await everyAnswer(graph, ids, caller)),
    ...(await everyAnswerOfNow(graph, ids, caller)),
  });

  it('answers every field as if the hidden reports had been purged', async () => {
    await fc.assert(
      fc.asyncProperty(batches({ versions: true }), fc.constantFrom(...CLEARANCES), async (lists, clearance) => {
        await graph.empty();
        await writeReports(graph, ...lists);
        await graph.resolve();
        const ids = await everyId(graph);
        await analyse(ids);
        const caller = await graph.caller({ clearance, timeoutMs: 250_000 });
        const seen = await answers(ids, caller);
        await purgeHidden(caller.markings);
        expect(seen).toEqual(await answers(ids, await graph.caller({ clearance, timeoutMs: 250_000 })));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 900_000);

  it('keeps a row that has been closed since from a caller who asks as of an earlier time', async () => {
    await graph.empty();
    const [open, sealed] = (['OPEN', 'SEALED'] as const).map((marking) =>
      report('row', { marking, text: `${marking} words` }),
    );
    await writeReports(graph, [open!]);
    const between = new Date().toISOString();
    const run = await writeReports(graph, [sealed!]);
    const texts = async (clearance: Clearance, knownAt: string | null) => {
      const caller = { ...(await graph.caller({ clearance })), asOf: { ...NOW, knownAt } };
      const filter = { kinds: null, source: null, near: null, from: null, to: null };
      return (await graph.services.search.search({ text: 'words', filter, first: 9, after: null }, caller)).rows.map(
        ({ row }) => row.matched,
      );
    };
    const little: Clearance = { level: 'OPEN', compartments: [] };
    const all: Clearance = { level: 'SEALED', compartments: [] };
    expect([await texts(little, null), await texts(little, between)]).toEqual([[], []]);
    expect([await texts(all, null), await texts(all, between)]).toEqual([['SEALED words'], ['OPEN words']]);
    // The closing version was a mistake: what it hid shows again, and it itself does not.
    await graph.services.retraction.retract({ id: run, reason: 'a mistake' }, await graph.caller());
    expect([await texts(little, null), await texts(little, between)]).toEqual([['OPEN words'], ['OPEN words']]);
  }, 60_000);

  it('shows nothing at all to a caller who may see no report', async () => {
    await graph.empty();
    const [list = []] = fc.sample(batches({ versions: true }), { numRuns: 1, seed: 1 });
    await writeReports(graph, ...list);
    const ids = await everyId(graph);
    const none = await everyAnswer(graph, ids, { ...(await graph.caller()), markings: [] });
    expect(none['nodes']).toEqual(expect.not.arrayContaining([expect.objectContaining({ view: expect.anything() })]));
    expect(none['sources']).toEqual([]);
    expect((none['stats'] as { reports: object }).reports).toEqual({ count: 0, truncated: false });
  }, 60_000);
});
