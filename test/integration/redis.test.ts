import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectRedisBus } from '../../src/cache/redis-bus.js';

const url = process.env['ASTERISM_TEST_REDIS'];
const withRedis = url ? it : it.skip;
/** Longest time that news may hold an answer up when Redis is away. */
const AT_ONCE_MS = 1_500;

type Bus = Awaited<ReturnType<typeof connectRedisBus>>;

describe('the bus over Redis', () => {
  const ends: (() => unknown)[] = [];
  const failures: Error[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
    failures.length = 0;
  });

  const open = async (at: string): Promise<Bus> => {
    const bus = await connectRedisBus(at, (error) => failures.push(error));
    ends.push(() => bus.close());
    return bus;
  };
  const until = async (done: () => boolean) => {
    const started = performance.now();
    while (!done() && performance.now() - started < 10_000) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done()).toBe(true);
  };
  const timeOf = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };

  const freePort = () =>
    new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
    });
  /** A Redis of the test's own, that it may kill. */
  function startRedis(port: number) {
    const directory = mkdtempSync(join(tmpdir(), 'asterism-redis-'));
    const child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory],
      { stdio: 'ignore' },
    );
    const end = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const kill = async (signal: NodeJS.Signals) => {
      child.kill('SIGCONT');
      child.kill(signal);
      await end;
      rmSync(directory, { recursive: true, force: true });
    };
    ends.push(() => kill('SIGKILL'));
    return { child, kill };
  }

  withRedis('carries messages from one instance to the others that listen, and to nobody after they left', async () => {
    const [here, there] = [await open(url!), await open(url!)];
    const heard: string[] = [];
    const leave = await there.subscribe('topic', (message) => heard.push(`a ${message}`));
    await there.subscribe('topic', (message) => heard.push(`b ${message}`));
    await there.subscribe('other', (message) => heard.push(`other ${message}`));
    await until(() => here.isUp() && there.isUp());
    // A subscription is made in the background: say it until it is heard.
    await until(() => {
      if (!heard.length) here.publish('topic', 'hello').catch(() => {});
      return heard.length >= 2;
    });
    expect(heard.slice(0, 2)).toEqual(['a hello', 'b hello']);
    await leave();
    heard.length = 0;
    await here.publish('topic', 'again');
    await until(() => heard.includes('b again'));
    expect(heard).not.toContain('a again');
    expect(heard.filter((message) => message.startsWith('other'))).toEqual([]);
  });

  withRedis(
    'loses news but never holds anybody up when Redis is killed, and carries again when it is back',
    async () => {
      const port = await freePort();
      const first = startRedis(port);
      const address = `redis://127.0.0.1:${port}`;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const [here, there] = [await open(address), await open(address)];
      await until(() => here.isUp() && there.isUp());
      const heard: string[] = [];
      await there.subscribe('topic', (message) => heard.push(message));
      await first.kill('SIGKILL');
      expect(await timeOf(() => here.publish('topic', 'lost'))).toBeLessThan(AT_ONCE_MS);
      await until(() => !here.isUp());
      expect(await timeOf(() => here.publish('topic', 'lost'))).toBeLessThan(AT_ONCE_MS);
      expect(await timeOf(() => here.subscribe('late', (message) => heard.push(message)))).toBeLessThan(AT_ONCE_MS);
      startRedis(port);
      await until(() => here.isUp() && there.isUp());
      await until(() => {
        here.publish('topic', 'found').catch(() => {});
        there.publish('late', 'late').catch(() => {});
        return heard.includes('found') && heard.includes('late');
      });
      expect(heard).not.toContain('lost');
    },
    60_000,
  );

  withRedis(
    'holds nobody up when Redis is there but says nothing',
    async () => {
      const port = await freePort();
      const redis = startRedis(port);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const bus = await open(`redis://127.0.0.1:${port}`);
      await until(() => bus.isUp());
      redis.child.kill('SIGSTOP');
      expect(await timeOf(() => bus.publish('topic', 'unheard'))).toBeLessThan(AT_ONCE_MS);
      redis.child.kill('SIGCONT');
    },
    60_000,
  );

  it('starts without a Redis, and says so', async () => {
    const port = await freePort();
    const bus = await open(`redis://127.0.0.1:${port}`);
    expect(bus.isUp()).toBe(false);
    expect(await timeOf(() => bus.publish('topic', 'unheard'))).toBeLessThan(AT_ONCE_MS);
    expect(await timeOf(() => bus.subscribe('topic', () => {}))).toBeLessThan(AT_ONCE_MS);
    expect(failures.length).toBeGreaterThan(0);
  }, 60_000);

  it('can be left and closed while Redis is away without holding anybody up', async () => {
    const port = await freePort();
    const bus = await open(`redis://127.0.0.1:${port}`);
    const leave = await bus.subscribe('topic', () => {});
    expect(await timeOf(leave)).toBeLessThan(AT_ONCE_MS);
    expect(await timeOf(() => bus.close())).toBeLessThan(AT_ONCE_MS);
  }, 60_000);
});
