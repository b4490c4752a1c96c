import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { composeResolution } from '../../src/app/compose-resolution.js';
import { composeServices } from '../../src/app/compose-services.js';
import { openStores, type Stores } from '../../src/app/stores.js';
import { createMemoryBus } from '../../src/jobs/memory-bus.js';
import { createPhoneNormaliser } from '../../src/normalise/phone.js';
import type { Services } from '../../src/services/services.js';
import { type LossyProxy, loseCommitReply } from '../faults/lose-commit-reply.js';
import { mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph, testDatabase } from '../support/open-graph.js';
import { roughModel } from '../support/rough-model.js';
import { writeReports } from '../support/write-reports.js';

const BATCHES = 100;
const CUTS = [1, 2, 3];
/** Time enough for three lost replies on a busy machine. */
const SLOW = 300_000;

/** A batch of two rows: one of its own, one that every tenth batch writes again. */
const batchOf = (batch: number) => [
  report(`row-${batch}`, {
    identifiers: [phone(`+1312555${String(100 + (batch % 100)).padStart(4, '0')}`), phone('+13125550100')],
    mentions: [mention('caller', `Robin Example${batch % 7}`)],
    partOf: `shared-${batch % 10}`,
  }),
  report(`shared-${batch % 10}`, {
    text: `version ${Math.floor(batch / 50)}`,
    marking: batch % 2 ? 'OPEN' : 'RESTRICTED//A',
  }),
];

describe('writes whose reply to COMMIT is lost', () => {
  let graph: TestGraph;
  let proxy: LossyProxy;
  let stores: Stores;
  let services: Services;

  beforeAll(async () => {
    graph = await openGraph();
    proxy = await loseCommitReply(testDatabase().uri);
    stores = await openStores({ ...testDatabase(), uri: proxy.uri }, 'neo4j', () => new Date());
    services = composeServices({
      stores,
      resolution: composeResolution(stores, 'lossy', () => new Date(), roughModel()),
      bus: createMemoryBus(),
      phone: createPhoneNormaliser(),
      inbox: graph.directory,
      region: 'US',
      version: 'test',
      now: () => new Date(),
      cache: () => 'none',
    });
  }, SLOW);
  afterEach(() => proxy.loseReplies(0));
  afterAll(async () => {
    await stores.driver.close();
    await proxy.close();
    await graph.empty();
    await graph.close();
  });

  const deadline = () => ({ signal: new AbortController().signal, at: Date.now() + 60_000 });

  /** Nodes and relationships of each kind, and the properties of runs and keys that must have one value. */
  async function counts(): Promise<unknown> {
    const session = graph.stores.driver.session();
    const nodes = await session.run(
      'MATCH (n) WHERE NOT n:Installation UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label',
    );
    const edges = await session.run('MATCH ()-[e]->() RETURN type(e) AS type, count(*) AS count ORDER BY type');
    const runs = await session.run(
      'MATCH (n:IngestRun) RETURN n.batches, n.reportsNew, n.reportsKnown, n.rejects, n.status ORDER BY n.id',
    );
    await session.close();
    return [nodes, edges, runs].map(({ records }) => records.map((record) => record.toObject()));
  }

  /** Runs a write with as many lost replies, and checks that they were lost. */
  async function losing<T>(cuts: number, write: () => Promise<T>): Promise<T> {
    const before = proxy.lost();
    proxy.loseReplies(cuts);
    const answer = await write();
    expect(proxy.lost() - before).toBe(cuts);
    return answer;
  }

  it(
    'store 100 batches of a run exactly once, with one to three losses each',
    async () => {
      const id = 'run:with-losses';
      const request = {
        id,
        source: 'test',
        inputs: ['test.csv'],
        mapping: 'auto',
        marking: null,
        startedAt: new Date().toISOString(),
      };
      const write = async (runs: Stores['runs'], cuts: (batch: number) => number) => {
        await graph.empty();
        await losing(cuts(0), () => runs.create(request, 'test', deadline()));
        for (let batch = 0; batch < BATCHES; batch++) {
          const progress = {
            batch,
            positionFile: 'test.csv',
            positionRecord: batch,
            bytesRead: batch,
            bytesTotal: null,
            rejects: 0,
          };
          const { run } = await losing(cuts(batch), () =>
            runs.prepare(id, 'test', batchOf(batch)).commit(progress, deadline()),
          );
          expect(run.batches).toBe(batch + 1);
        }
        await losing(cuts(1), () => runs.finish(id, 'COMPLETED', null, null, deadline()));
        return { digest: await graph.digest(), counts: await counts() };
      };
      const uncut = await write(graph.stores.runs, () => 0);
      expect(await write(stores.runs, (batch) => CUTS[batch % CUTS.length]!)).toEqual(uncut);
      const run = (await graph.stores.runs.find([id], deadline()))[0]!;
      expect(run.reportsNew + run.reportsKnown).toBe(2 * BATCHES);
    },
    SLOW,
  );

  it.each(CUTS)(
    'make one run, end it once and stop it once, with %i losses each',
    async (cuts) => {
      await graph.empty();
      const request = (id: string) => ({
        id,
        source: 'test',
        inputs: ['a.csv'],
        mapping: 'auto',
        marking: null,
        startedAt: new Date().toISOString(),
      });
      const made = await losing(cuts, () => stores.runs.create(request('run:made'), 'worker', deadline()));
      expect(made).toMatchObject({ id: 'run:made', status: 'RUNNING', batches: 0 });
      expect(
        await losing(cuts, () => stores.runs.finish('run:made', 'COMPLETED', null, null, deadline())),
      ).toMatchObject({ status: 'COMPLETED' });
      await stores.runs.create(request('run:waiting'), null, deadline());
      expect(await losing(cuts, () => stores.runs.cancel('run:waiting', deadline()))).toMatchObject({
        status: 'CANCELLED',
      });
      await stores.runs.create(request('run:taken'), null, deadline());
      expect(await losing(cuts, () => stores.runs.claim('run:taken', 'worker', 60_000, deadline()))).toMatchObject({
        status: 'RUNNING',
      });
      expect(await stores.runs.claim('run:taken', 'other', 60_000, deadline())).toBeNull();
      expect((await stores.runs.list(10, null, deadline())).total).toBe(3);
    },
    SLOW,
  );

  it.each(CUTS)(
    'start one run for one operation id, with %i losses',
    async (cuts) => {
      await graph.empty();
      const { writeFile } = await import('node:fs/promises');
      await writeFile(`${graph.directory}/tips.csv`, 'id\n1\n');
      const caller = await graph.caller();
      const request = { path: 'tips.csv', source: 'tips', mapping: null, marking: null, operationId: 'operation-1' };
      const first = await losing(cuts, () => services.ingest.start(request, caller));
      expect((await services.ingest.start(request, caller)).id).toBe(first.id);
      expect((await services.ingest.runs({ first: 10, after: null }, caller)).rows).toHaveLength(1);
    },
    SLOW,
  );

  it.each(CUTS)(
    'make one key and revoke it, with %i losses each',
    async (cuts) => {
      await graph.empty();
      const caller = await graph.caller();
      const wanted = { name: 'desk', admin: false, clearance: { level: 'OPEN' as const, compartments: [] } };
      const { key, secret } = await losing(cuts, () => services.keys.create(wanted, caller));
      expect((await services.keys.authenticate(secret, deadline()))?.id).toBe(key.id);
      expect(await losing(cuts, () => services.keys.revoke(key.id, caller))).toBe(true);
      expect(await services.keys.authenticate(secret, deadline())).toBeNull();
      expect(await services.keys.list(caller)).toHaveLength(1);
    },
    SLOW,
  );

  it.each(CUTS)(
    'retract and restore a report and a run once, with %i losses each',
    async (cuts) => {
      await graph.empty();
      const run = await writeReports(graph, [...batchOf(0), ...batchOf(1)]);
      const [before, counted, caller] = [await graph.digest(), await counts(), await graph.caller()];
      const session = graph.stores.driver.session();
      const id = (await session.run('MATCH (r:Report {sourceKey: "row-0"}) RETURN r.id AS id')).records[0]!.get(
        'id',
      ) as string;
      for (const target of [id, run]) {
        const changed = target === id ? 1 : [...batchOf(0), ...batchOf(1)].length;
        const retracted = losing(cuts, () => services.retraction.retract({ id: target, reason: 'a mistake' }, caller));
        expect(await retracted).toEqual({ changed });
        expect(await graph.digest()).not.toBe(before);
        const restored = losing(cuts, () => services.retraction.restore({ id: target, reason: 'no mistake' }, caller));
        expect(await restored).toEqual({ changed });
        expect(await graph.digest()).toBe(before);
      }
      expect(await counts()).toEqual(counted);
      const held = await session.run(
        'MATCH (r:Report {id: $id}) RETURN size(r.heldFrom) AS from, size(r.heldTo) AS to',
        { id },
      );
      expect(held.records[0]!.toObject()).toEqual({ from: 3, to: 2 });
      await session.close();
    },
    SLOW,
  );
});
