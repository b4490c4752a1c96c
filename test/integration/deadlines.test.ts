import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import WebSocket from 'ws';
import { z } from 'zod';
import { connect } from '../../src/graph/connect.js';
import { statement } from '../../src/graph/statement.js';
import { StatementRunner } from '../../src/graph/statement-runner.js';
import { createHttpServer, type HttpServer } from '../../src/server/create-http-server.js';
import type { Services } from '../../src/services/services.js';
import { swallowTraffic } from '../faults/swallow-traffic.js';
import { openGraph, type TestGraph, testDatabase } from '../support/open-graph.js';

const endless = statement('read/endless', {}, z.object({ n: z.number() }));
const endlessWrite = statement('write/endless', {}, z.object({ n: z.number() }));
const hungry = statement('read/hungry', {}, z.object({ all: z.array(z.number()) }));
const small = statement('read/small', {}, z.object({ n: z.number() }));

const TEXTS: Readonly<Record<string, string>> = {
  'read/endless':
    'UNWIND range(1, 2000000000) AS i UNWIND range(1, 2000000000) AS j WITH i, j WHERE i + j < 0 RETURN count(*) AS n',
  'write/endless':
    'CREATE (:Canary) WITH 1 AS one UNWIND range(1, 2000000000) AS i UNWIND range(1, 2000000000) AS j WITH i, j WHERE i + j < 0 RETURN count(*) AS n',
  'read/hungry': 'UNWIND range(1, 100000000) AS i RETURN collect(i) AS all',
  'read/small': 'RETURN 1 AS n',
};

describe('deadlines', () => {
  let graph: TestGraph;
  let driver: Driver;
  let runner: StatementRunner;
  let folder: string;

  beforeAll(async () => {
    graph = await openGraph();
    folder = mkdtempSync(join(tmpdir(), 'asterism-statements-'));
    for (const [name, text] of Object.entries(TEXTS)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, `${name}.cypher`), text);
    }
    driver = connect(testDatabase());
    runner = new StatementRunner(driver, 'neo4j', pathToFileURL(`${folder}/`));
    // The first question pays for the connection, its plan and the classes that answer it.
    await runner.read(small, {}, within(30_000));
    await statuses('read/endless');
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const within = (ms: number, signal = new AbortController().signal) => ({ signal, at: Date.now() + ms });

  /** Transactions of this statement that the server still has. */
  async function statuses(name: string): Promise<string[]> {
    const session = graph.stores.driver.session();
    const { records } = await session.run(
      'SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = $name RETURN status',
      { name },
    );
    await session.close();
    return records.map((record) => record.get('status') as string);
  }
  const until = async (done: () => Promise<boolean>, most: number): Promise<number> => {
    const started = performance.now();
    while (!(await done()) && performance.now() - started < most)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return performance.now() - started;
  };
  const started = (name: string) => until(async () => (await statuses(name)).length > 0, 10_000);
  const ended = (name: string) => until(async () => (await statuses(name)).length === 0, 10_000);
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'answered',
      (error: { code?: string }) => error.code ?? String(error),
    );

  it.each(['read', 'write'] as const)(
    'end an endless %s on time, here and in the database',
    async (mode) => {
      const began = performance.now();
      const work =
        mode === 'read'
          ? runner.read(endless, {}, within(2_000))
          : runner.write('write/endless', within(2_000), (transaction) => transaction.run(endlessWrite, {}));
      expect(await codeOf(work)).toBe('TIMEOUT');
      expect(performance.now() - began).toBeLessThan(3_000);
      expect(await ended(`${mode}/endless`)).toBeLessThan(1_000);
      const session = graph.stores.driver.session();
      const canaries = await session.run('MATCH (n:Canary) RETURN count(n) AS n');
      expect(canaries.records[0]!.get('n')).toBe(0);
      await session.close();
    },
    60_000,
  );

  it('end the work in the database as soon as the caller goes away', async () => {
    const caller = new AbortController();
    const code = codeOf(runner.read(endless, {}, within(60_000, caller.signal)));
    await started('read/endless');
    caller.abort();
    expect(await code).toBe('CANCELLED');
    expect(await ended('read/endless')).toBeLessThan(1_000);
  }, 60_000);

  it('do not even begin when the time is up or the caller has gone', async () => {
    expect(await codeOf(runner.read(small, {}, within(0)))).toBe('TIMEOUT');
    expect(await codeOf(runner.read(small, {}, within(1_000, AbortSignal.abort())))).toBe('CANCELLED');
  });

  it('hold over a link that has gone dead without a word', async () => {
    const link = await swallowTraffic(testDatabase().uri);
    const remote = connect({ ...testDatabase(), uri: link.uri });
    const over = new StatementRunner(remote, 'neo4j', pathToFileURL(`${folder}/`));
    await over.read(small, {}, within(10_000));
    const caller = codeOf(over.read(endless, {}, within(2_000)));
    await started('read/endless');
    link.goDead();
    const began = performance.now();
    expect(['TIMEOUT', 'UNAVAILABLE']).toContain(await caller);
    expect(performance.now() - began).toBeLessThan(3_000);
    const again = performance.now();
    expect(['TIMEOUT', 'UNAVAILABLE']).toContain(await codeOf(over.read(small, {}, within(2_000))));
    expect(performance.now() - again).toBeLessThan(3_000);
    // The server stops the work by itself; what is left of the transaction goes with its connection.
    const stopped = () =>
      until(async () => (await statuses('read/endless')).every((status) => status.startsWith('Terminated')), 10_000);
    expect(await stopped()).toBeLessThan(3_000);
    await link.close();
    expect(await ended('read/endless')).toBeLessThan(1_000);
    await remote.close();
  }, 60_000);

  it('try a question that needs too much memory exactly once', async () => {
    let sessions = 0;
    const counting = new Proxy(driver, {
      get: (target, name) => {
        if (name === 'session') sessions += 1;
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const once = new StatementRunner(counting, 'neo4j', pathToFileURL(`${folder}/`));
    expect(await codeOf(once.read(hungry, {}, within(30_000)))).toBe('TOO_MUCH_MEMORY');
    expect(sessions).toBe(1);
    expect(await once.read(small, {}, within(10_000))).toEqual([{ n: 1 }]);
  }, 60_000);

  describe('over the network', () => {
    let server: HttpServer;
    let secret: string;
    beforeAll(async () => {
      const caller = await graph.caller();
      ({ secret } = await graph.services.keys.create(
        { name: 'deadlines', admin: true, clearance: caller.clearance },
        caller,
      ));
      // The statistics take for ever here; everything else is the real service.
      const stats = { stats: (scope: Parameters<Services['stats']['stats']>[0]) => runner.read(endless, {}, scope) };
      const services = {
        ...graph.services,
        stats: Object.assign(Object.create(graph.services.stats) as object, stats),
      } as unknown as Services;
      server = await createHttpServer({
        services,
        settings: { port: 0, deadlineMs: 30_000 },
        log: pino({ level: 'silent' }),
      });
      await server.listen();
    }, 60_000);
    afterAll(() => server.close());
    const query = '{stats{reports}}';

    it('a client that hangs up ends its transaction within a second', async () => {
      const client = new AbortController();
      const answer = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query }),
        signal: client.signal,
      }).catch(() => null);
      expect(await started('read/endless')).toBeLessThan(10_000);
      client.abort();
      expect(await ended('read/endless')).toBeLessThan(1_000);
      await answer;
    }, 60_000);

    it.each(['closes', 'is cut off', 'completes the operation'])(
      'a socket that %s ends its transactions within a second',
      async (how) => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
          headers: { authorization: `Bearer ${secret}` },
        });
        const acknowledged = new Promise<void>((resolve) =>
          socket.on('message', (data) => String(data).includes('connection_ack') && resolve()),
        );
        await new Promise((resolve) => socket.once('open', resolve));
        socket.send(JSON.stringify({ type: 'connection_init' }));
        await acknowledged;
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        expect(await started('read/endless')).toBeLessThan(10_000);
        if (how === 'closes') socket.close();
        else if (how === 'is cut off') socket.terminate();
        else socket.send(JSON.stringify({ id: '1', type: 'complete' }));
        expect(await ended('read/endless')).toBeLessThan(1_000);
        socket.terminate();
      },
      60_000,
    );
  });
});
