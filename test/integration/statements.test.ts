import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DateTime } from 'neo4j-driver';
import { reportKey } from '../../src/domain/keys.js';
import { report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

/** Two versions of one row and one row beside it. */
const VERSIONS = ['first', 'second'].map((text) => report('row', { text }));
const OTHER = report('other', { text: 'other' });
const ALL = [...VERSIONS, OTHER];

const step = fc.record({
  do: fc.constantFrom('write', 'write', 'retract', 'restore', 'retract run', 'restore run'),
  which: fc.nat({ max: ALL.length - 1 }),
});

interface Held {
  readonly text: string;
  readonly current: boolean;
  readonly from: readonly DateTime[];
  readonly to: readonly DateTime[];
}

describe('the intervals in which a version was held', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const idOf = (which: number) =>
    graph.stores.idOf('report', reportKey('test', ALL[which]!.sourceKey, ALL[which]!.contentHash));
  async function held(): Promise<Held[]> {
    const session = graph.stores.driver.session();
    const { records } = await session.run(
      'MATCH (r:Report) RETURN r.text AS text, r.current AS current, coalesce(r.heldFrom, [r.recordedAt]) AS from, coalesce(r.heldTo, []) AS to ORDER BY text',
    );
    await session.close();
    return records.map((record) => record.toObject() as unknown as Held);
  }

  it('are one for each time that it was retracted and restored, and the answer counts it once', async () => {
    await graph.empty();
    await writeReports(graph, [OTHER]);
    const caller = await graph.caller();
    const id = idOf(2);
    for (const times of [1, 2]) {
      expect(await graph.services.retraction.retract({ id, reason: 'a mistake' }, caller)).toEqual({ changed: 1 });
      expect(await graph.services.retraction.retract({ id, reason: 'a mistake' }, caller)).toEqual({ changed: 0 });
      expect(await graph.services.retraction.restore({ id, reason: 'no mistake' }, caller)).toEqual({ changed: 1 });
      const [one] = await held();
      expect([one!.from.length, one!.to.length]).toEqual([times + 1, times]);
    }
  }, 60_000);

  it('follow one another and end open for the current version alone, after any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
        await graph.empty();
        const runs: string[] = [await writeReports(graph, [VERSIONS[0]!])];
        const caller = await graph.caller();
        for (const { do: what, which } of steps) {
          if (what === 'write') runs.push(await writeReports(graph, [ALL[which]!]));
          const id = what.endsWith('run') ? runs[which % runs.length]! : idOf(which);
          // A report that was never written cannot be retracted.
          if (what.startsWith('retract'))
            await graph.services.retraction.retract({ id, reason: 'any' }, caller).catch(() => {});
          if (what.startsWith('restore'))
            await graph.services.retraction.restore({ id, reason: 'any' }, caller).catch(() => {});
        }
        for (const { current, from, to } of await held()) {
          expect(from.length - to.length).toBe(current ? 1 : 0);
          const instants = from
            .flatMap((at, i) => [at, ...to.slice(i, i + 1)])
            .map((at) => at.toStandardDate().getTime());
          expect(instants).toEqual([...instants].sort((a, b) => a - b));
        }
        expect((await held()).filter(({ text, current }) => current && text !== 'other').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 180_000);
});
