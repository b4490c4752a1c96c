import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportKey } from '../../src/domain/keys.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { reportsOfPeople } from '../support/random-people.js';
import { roughModel } from '../support/rough-model.js';
import { writeReports } from '../support/write-reports.js';

const RUNS = { numRuns: 12, endOnFailure: true };
/** Blocks so small that they fill up and empty again while the reports come in. */
const narrow = { ...roughModel(), mostInBlock: 2 };

describe('the order in which reports are resolved', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  const run = async (text: string): Promise<Record<string, unknown>[]> => {
    const session = graph.stores.driver.session();
    const { records } = await session.run(text);
    await session.close();
    return records.map((record) => record.toObject());
  };
  /** Everything that the resolver decided, in full. */
  const decided = async (): Promise<unknown> => ({
    digest: await graph.digest(),
    joins: await run(`MATCH (m:Mention)-[l:LINK|CANDIDATE]->(n:Mention) WHERE l.heldTo IS NULL
      RETURN type(l) AS kind, m.key AS a, n.key AS b, l.reason AS reason, round(l.weight, 6) AS weight ORDER BY kind, a, b`),
    blocks: await run('MATCH (p:Entity)-[:IN_BLOCK]->(b:Block) RETURN p.key AS p, b.key AS b ORDER BY p, b'),
    pending: await run('MATCH (m:Pending) RETURN m.key AS key'),
  });
  const atOnce = async (reports: readonly KeyedReport[], model = narrow) => {
    await graph.empty();
    await writeReports(graph, reports);
    await graph.resolve(model);
    return decided();
  };
  const idOf = ({ sourceKey, contentHash }: KeyedReport) =>
    graph.stores.idOf('report', reportKey('test', sourceKey, contentHash));

  it.each([
    ['', roughModel()],
    [' when blocks fill up', narrow],
  ])(
    'does not matter%s',
    async (_, model) => {
      await fc.assert(
        fc.asyncProperty(reportsOfPeople, fc.infiniteStream(fc.nat()), async (reports, random) => {
          const once = await atOnce(reports, model);
          await graph.empty();
          const shuffled = reports
            .map((one) => [random.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
          for (const one of shuffled) {
            await writeReports(graph, [one]);
            if ((random.next().value as number) % 3) await graph.resolve(model);
          }
          await graph.resolve(model);
          expect(await decided()).toEqual(once);
        }),
        RUNS,
      );
    },
    240_000,
  );

  it('does not matter when all is resolved again', async () => {
    await fc.assert(
      fc.asyncProperty(reportsOfPeople, async (reports) => {
        const once = await atOnce(reports);
        await run('MATCH (m:Mention) SET m:Pending, m.pendingSince = datetime()');
        await graph.resolve(narrow);
        expect(await decided()).toEqual(once);
      }),
      RUNS,
    );
  }, 240_000);

  it('leaves nothing of a report that is retracted, and brings it back with the report', async () => {
    await fc.assert(
      fc.asyncProperty(reportsOfPeople, fc.nat(), async (reports, pick) => {
        const [gone, ...rest] = [...reports.slice(pick % reports.length), ...reports.slice(0, pick % reports.length)];
        const without = await atOnce(rest);
        const all = await atOnce(reports);
        const caller = await graph.caller();
        await graph.services.retraction.retract({ id: idOf(gone!), reason: 'a mistake' }, caller);
        await graph.resolve(narrow);
        expect(await decided()).toEqual(without);
        await graph.services.retraction.restore({ id: idOf(gone!), reason: 'no mistake' }, caller);
        await graph.resolve(narrow);
        expect(await decided()).toEqual(all);
      }),
      RUNS,
    );
  }, 240_000);
});
