import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { IngestRequest } from '../../src/app/ingester.js';
import type { IngestSummary } from '../../src/ingest/ingest-run.js';
import { persistently } from '../../src/ingest/write/persistently.js';
import { createIngestWorker } from '../../src/jobs/ingest-worker.js';
import { createMemoryBus } from '../../src/jobs/memory-bus.js';
import { HEADER, rows, writePeople } from '../faults/people-files.js';
import { phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { startCommand } from '../support/start-command.js';

const SLOW = 300_000;
/** Rows of the file that is killed again and again: five batches of a thousand. */
const ROWS = 4_500;

describe('ingest', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  beforeEach(() => graph.empty());
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  const ingest = (directory: string, mapping: string, more: Partial<IngestRequest> = {}): Promise<IngestSummary> =>
    graph.ingester.ingest({ inputs: [directory], source: 'people', mapping, marking: null, ...more });
  const deadline = () => ({ signal: new AbortController().signal, at: Date.now() + 60_000 });
  const count = async (query: string): Promise<number> => {
    const session = graph.stores.driver.session();
    const result = await session.run(query);
    await session.close();
    return result.records[0]!.get(0) as number;
  };
  const until = async (done: () => Promise<boolean>) => {
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it(
    'makes every node and edge once when fifty runs bring the same values at one time',
    async () => {
      const reports = Array.from({ length: 20 }, (_, r) =>
        report(`row-${r}`, {
          identifiers: Array.from({ length: 50 }, (_, i) => phone(`+1312${String(5_550_000 + r * 50 + i)}`)),
        }),
      );
      const commit = async (): Promise<number> => {
        const id = `run:${randomUUID()}`;
        const request = {
          id,
          source: 'test',
          inputs: ['a.csv'],
          mapping: 'auto',
          marking: null,
          startedAt: new Date().toISOString(),
        };
        const progress = {
          batch: 0,
          positionFile: 'a.csv',
          positionRecord: 1,
          bytesRead: 1,
          bytesTotal: null,
          rejects: 0,
        };
        await graph.stores.runs.create(request, 'test', deadline());
        await persistently(new AbortController().signal, (until) =>
          graph.stores.runs.prepare(id, 'test', reports).commit(progress, until),
        );
        return (await graph.stores.runs.finish(id, 'COMPLETED', null, null, deadline())).reportsNew;
      };
      const made = await Promise.all(Array.from({ length: 50 }, commit));
      expect(made.reduce((sum, one) => sum + one, 0)).toBe(20);
      expect(await count('MATCH (v:Value) RETURN count(v)')).toBe(1_000);
      expect(await count('MATCH (r:Report) RETURN count(r)')).toBe(20);
      expect(await count('MATCH (:Report)-[e:MENTIONS]->(:Value) RETURN count(e)')).toBe(1_000);
      expect(await count('MATCH (:Report)-[e:FROM]->(:Source) RETURN count(e)')).toBe(20);
      expect(await count('MATCH (:Report)-[e:RECORDED_BY]->(:IngestRun) RETURN count(e)')).toBe(1_000);
      expect(await count('MATCH (r:Report) WHERE r.current AND r.heldFrom IS NULL RETURN count(r)')).toBe(20);
    },
    SLOW,
  );

  describe('that is cut short', () => {
    let files: { directory: string; mapping: string };
    let whole: string;
    let counted: number[];
    const counts = async () => [
      await count('MATCH (r:Report) RETURN count(r)'),
      await count('MATCH (m:Mention) RETURN count(m)'),
      await count('MATCH (e:Entity) RETURN count(e)'),
      await count('MATCH (:Report)-[e]->() RETURN count(e)'),
    ];
    beforeAll(async () => {
      await graph.empty();
      const lines = rows(0, ROWS);
      files = writePeople(graph.directory, {
        'a.csv': lines.slice(0, 2_500),
        'b.csv': ['bad,row', ...lines.slice(2_500)],
      });
      const { run } = await ingest(files.directory, files.mapping);
      expect(run).toMatchObject({ status: 'COMPLETED_WITH_REJECTS', reportsNew: ROWS, reportsKnown: 0, rejects: 1 });
      [whole, counted] = [await graph.digest(), await counts()];
    }, SLOW);

    it.each([{ cuts: [1] }, { cuts: [3] }, { cuts: [1, 2, 4] }])(
      'goes on to the same end after it was stopped after batch $cuts',
      async ({ cuts }) => {
        const began = new Set<string>();
        for (const cut of cuts) {
          const stop = new AbortController();
          const stopped = ingest(files.directory, files.mapping, {
            signal: stop.signal,
            onProgress: (run) => {
              began.add(run.id);
              if (run.batches >= cut) stop.abort();
            },
          });
          await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' });
        }
        const { run } = await ingest(files.directory, files.mapping);
        expect([...began]).toEqual([run.id]);
        expect(run).toMatchObject({ status: 'COMPLETED_WITH_REJECTS', reportsNew: ROWS, reportsKnown: 0, rejects: 1 });
        expect(await graph.digest()).toBe(whole);
        expect(await counts()).toEqual(counted);
      },
      SLOW,
    );

    it(
      'goes on to the same end after its process was killed',
      async () => {
        const start = () =>
          startCommand(['ingest', files.directory, '--source', 'people', '--mapping', files.mapping, '--json'], graph);
        for (const cut of [1, 3]) {
          const { child, ended } = start();
          await until(async () => (await count('MATCH (r:IngestRun) RETURN coalesce(max(r.batches), 0)')) >= cut);
          child.kill('SIGKILL');
          await ended;
        }
        await start().ended;
        const { rows: runs } = await graph.stores.runs.list(10, null, deadline());
        expect(runs).toHaveLength(1);
        expect(runs[0]).toMatchObject({
          status: 'COMPLETED_WITH_REJECTS',
          reportsNew: ROWS,
          reportsKnown: 0,
          rejects: 1,
        });
        expect(await graph.digest()).toBe(whole);
        expect(await counts()).toEqual(counted);
      },
      SLOW,
    );
  });

  it(
    'takes nine good files in and says which one of ten is bad',
    async () => {
      const good = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`file-${i}.csv`, rows(i * 20, 20)]));
      const { directory, mapping } = writePeople(graph.directory, good);
      writeFileSync(join(directory, 'file-4b.csv.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
      const { run, files } = await ingest(directory, mapping);
      expect(files.filter((file) => file.error !== null).map(({ file }) => file)).toEqual([
        join(directory, 'file-4b.csv.gz'),
      ]);
      expect(run).toMatchObject({ status: 'COMPLETED_WITH_REJECTS', reportsNew: 180, rejects: 1 });
      expect(run.message).toContain('file-4b.csv.gz');
    },
    SLOW,
  );

  it(
    'keeps 200 bad rows among 2,000 good ones; mended and sent again they make the database of a clean file',
    async () => {
      const lines = rows(0, 2_200);
      const isBad = (i: number) => i % 11 === 5;
      const clean = writePeople(graph.directory, { 'people.csv': lines });
      await ingest(clean.directory, clean.mapping);
      const wanted = await graph.digest();
      await graph.empty();
      // A bad row has a field too many, where a comma was not quoted.
      const dirty = writePeople(graph.directory, {
        'people.csv': lines.map((line, i) => (isBad(i) ? `${line},and more` : line)),
      });
      const { run, rejectsByCode, rejectFiles } = await ingest(dirty.directory, dirty.mapping);
      expect(run).toMatchObject({ status: 'COMPLETED_WITH_REJECTS', reportsNew: 2_000, rejects: 200 });
      expect(rejectsByCode).toEqual({ RAGGED_ROW: 200 });
      const listed = readFileSync(rejectFiles[0]!, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { line: number; record: string });
      expect(listed.map(({ line }) => line)).toEqual(lines.flatMap((_, i) => (isBad(i) ? [i + 2] : [])));
      const mendable = rejectFiles.find((file) => file.endsWith('people.rejected.csv'))!;
      const [header, ...bad] = readFileSync(mendable, 'utf8').trim().split('\n');
      expect(header).toBe(HEADER);
      writeFileSync(mendable, `${[header, ...bad.map((line) => line.replace(/,and more$/, ''))].join('\n')}\n`);
      for (const again of [
        { reportsNew: 200, reportsKnown: 0 },
        { reportsNew: 0, reportsKnown: 200 },
      ]) {
        const second = await ingest(mendable, dirty.mapping);
        expect(second.run).toMatchObject({ status: 'COMPLETED', ...again });
      }
      expect(await graph.digest()).toBe(wanted);
    },
    SLOW,
  );

  describe('that was asked for over the network', () => {
    const work = async (during: () => Promise<void>) => {
      const failures: unknown[] = [];
      const worker = createIngestWorker({
        id: 'test',
        store: graph.stores.runs,
        bus: createMemoryBus(),
        work: async (run, signal) => void (await graph.ingester.work(run, signal)),
        onError: (error) => failures.push(error),
      });
      await worker.start();
      await during();
      await worker.stop();
      return failures;
    };
    const request = {
      path: 'fake_1000.csv',
      source: 'linkage',
      mapping: 'linkage',
      marking: 'RESTRICTED',
      operationId: 'operation-1',
    };
    /** A file of the built-in mapping for linked records. */
    const writeInbox = (lines: number) => {
      const header = 'unique_id,first_name,surname,dob,city,email,cluster';
      const row = (i: number) => `${i},Robin,Example${i},2001-01-01,Leeds,box${i}@example.org,${i}`;
      writeFileSync(
        join(graph.directory, 'fake_1000.csv'),
        `${[header, ...Array.from({ length: lines }, (_, i) => row(i))].join('\n')}\n`,
      );
    };

    it(
      'is done once however often it is asked for with one operation id, and can be followed',
      async () => {
        writeInbox(30);
        const caller = await graph.caller();
        const asked = await Promise.all([
          graph.services.ingest.start(request, caller),
          graph.services.ingest.start(request, caller),
        ]);
        expect(asked.map(({ id, status }) => [id, status])).toEqual([
          [asked[0]!.id, 'QUEUED'],
          [asked[0]!.id, 'QUEUED'],
        ]);
        const seen: string[] = [];
        const follow = (async () => {
          for await (const run of graph.services.ingest.progress(asked[0]!.id, caller)) seen.push(run.status);
        })();
        expect(await work(() => follow)).toEqual([]);
        expect(seen[0]).toBe('QUEUED');
        expect(seen.at(-1)).toBe('COMPLETED');
        expect((await graph.services.ingest.start(request, caller)).status).toBe('COMPLETED');
        await expect(graph.services.ingest.start({ ...request, source: 'other' }, caller)).rejects.toThrow(
          /"operationId" belongs to another ingest/,
        );
        expect(await count('MATCH (r:Report {marking: "RESTRICTED"}) RETURN count(r)')).toBe(30);
      },
      SLOW,
    );

    it(
      'ends at once when it is cancelled while it waits, and after a batch while it runs',
      async () => {
        writeInbox(4_000);
        const caller = await graph.caller();
        const waiting = await graph.services.ingest.start({ ...request, operationId: 'waits' }, caller);
        expect(await graph.services.ingest.cancel(waiting.id, caller)).toMatchObject({ status: 'CANCELLED' });
        const run = await graph.services.ingest.start({ ...request, operationId: 'runs' }, caller);
        const statusOf = async () => (await graph.services.ingest.run(run.id, caller))!;
        await work(async () => {
          await until(async () => (await statusOf()).batches >= 1);
          await graph.services.ingest.cancel(run.id, caller);
          await until(async () => !['QUEUED', 'RUNNING'].includes((await statusOf()).status));
        });
        const ended = await statusOf();
        expect(ended.status).toBe('CANCELLED');
        expect(ended.reportsNew).toBeLessThan(4_000);
        expect(await count('MATCH (r:Report) RETURN count(r)')).toBe(ended.reportsNew);
      },
      SLOW,
    );

    it.each(['../outside.csv', '/etc/passwd', 'a/../../outside.csv', '..', 'nowhere.csv', '../*.csv', '-', '', ' '])(
      'refuses the path %p',
      async (path) => {
        const caller = await graph.caller();
        await expect(
          graph.services.ingest.start({ ...request, path, operationId: null }, caller),
        ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
        expect(await count('MATCH (r:IngestRun) RETURN count(r)')).toBe(0);
      },
    );
  });
});
