import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { batches } from '../support/random-graph.js';
import { writeReports } from '../support/write-reports.js';

const RUNS = { numRuns: 8, endOnFailure: true };

describe('digest', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const loaded = async (...lists: readonly (readonly KeyedReport[])[]) => {
    await graph.empty();
    await writeReports(graph, ...lists);
    return graph.digest();
  };

  it('is the same after the same batches are written twice', async () => {
    await fc.assert(
      fc.asyncProperty(batches({ versions: true }), async (lists) => {
        const once = await loaded(...lists);
        await writeReports(graph, ...lists);
        expect(await graph.digest()).toBe(once);
      }),
      RUNS,
    );
  }, 180_000);

  it('is the same in any order of reports that do not conflict', async () => {
    await fc.assert(
      fc.asyncProperty(batches({ versions: false }), fc.infiniteStream(fc.nat()), async (lists, order) => {
        const once = await loaded(...lists);
        const shuffled = lists.flat().map((one) => [order.next().value as number, one] as const);
        const other = shuffled.sort(([a], [b]) => a - b).map(([, one]) => [one]);
        expect(await loaded(...other)).toBe(once);
      }),
      RUNS,
    );
  }, 180_000);

  it('differs as soon as one fact differs', async () => {
    const [lists = []] = fc.sample(batches({ versions: false }), { numRuns: 1, seed: 7 });
    const once = await loaded(...lists);
    const [first, ...rest] = lists.flat();
    expect(await loaded([{ ...first!, contentHash: 'other', text: 'something else' }, ...rest])).not.toBe(once);
  }, 60_000);

  it('is as before after reports and runs were retracted and restored', async () => {
    await fc.assert(
      fc.asyncProperty(batches({ versions: true }), fc.nat(), async (lists, pick) => {
        const once = await loaded(...lists);
        const caller = await graph.caller();
        const session = graph.stores.driver.session();
        const targets = (await session.run('MATCH (n:Report|IngestRun) RETURN n.id AS id ORDER BY id')).records.map(
          (record) => record.get('id') as string,
        );
        await session.close();
        const id = targets[pick % targets.length]!;
        await graph.services.retraction.retract({ id, reason: 'withdrawn' }, caller);
        expect(await graph.digest()).not.toBe(once);
        await graph.services.retraction.restore({ id, reason: 'taken back' }, caller);
        expect(await graph.digest()).toBe(once);
      }),
      RUNS,
    );
  }, 180_000);
});
