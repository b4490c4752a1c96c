import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { reportsOfPeople } from '../support/random-people.js';
import { roughModel } from '../support/rough-model.js';

/** Blocks so small that they fill up, and empty when the other source goes. */
const narrow = { ...roughModel(), mostInBlock: 2 };

describe('a source that is taken out for good', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const write = async (source: string, reports: readonly KeyedReport[]): Promise<void> => {
    const deadline = await graph.caller();
    const id = `run:${source}`;
    const [mapping, startedAt] = ['auto', new Date().toISOString()];
    await graph.stores.runs.create({ id, source, inputs: ['x'], mapping, marking: null, startedAt }, 'test', deadline);
    const at = { batch: 0, positionFile: 'x', positionRecord: 0, bytesRead: 0, bytesTotal: null, rejects: 0 };
    const ofSource = reports.map((one) => ({ ...one, source }));
    await graph.stores.runs.prepare(id, source, ofSource).commit(at, deadline);
    await graph.stores.runs.finish(id, 'COMPLETED', null, null, deadline);
  };
  const decided = async () => {
    const session = graph.stores.driver.session();
    const { records } = await session.run(`MATCH (m:Mention)-[l:LINK|CANDIDATE]->(n:Mention) WHERE l.heldTo IS NULL
      RETURN type(l) AS kind, m.key AS a, n.key AS b, l.reason AS reason ORDER BY kind, a, b`);
    await session.close();
    return { digest: await graph.digest(), joins: records.map((record) => record.toObject()) };
  };

  it('leaves who is who as if it had never been there', async () => {
    await fc.assert(
      fc.asyncProperty(reportsOfPeople, fc.infiniteStream(fc.boolean()), async (reports, picks) => {
        const parts = reports.map((one) => [one, picks.next().value as boolean] as const);
        const own = parts.flatMap(([one, isSample]) => (isSample ? [] : [one]));
        const sample = parts.flatMap(([one, isSample]) => (isSample ? [one] : []));
        await graph.empty();
        await write('own', own);
        await graph.resolve(narrow);
        const without = await decided();
        await graph.empty();
        await write('sample', sample);
        await write('own', own);
        await graph.resolve(narrow);
        const how = { at: new Date().toISOString(), mostInBlock: narrow.mostInBlock };
        expect(await graph.stores.retraction.purgeSource('sample', how, await graph.caller())).toBe(sample.length);
        await graph.resolve(narrow);
        expect(await decided()).toEqual(without);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 300_000);
});
