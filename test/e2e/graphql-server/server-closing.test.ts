import { describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { ask, startServer } from './server-client.js';
import { ADMIN_KEY, memoryServices } from './server-memory-services.js';

const SLOW = '{stats{reports} search(text:"for ever"){totalCount}}';
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('deadlines and closing', () => {
  it('ends a request that runs past its deadline with TIMEOUT', async () => {
    const server = await startServer(memoryServices().services, { deadlineMs: 200 });
    const { body } = await ask(server, SLOW);
    expect(body.errors?.[0]?.extensions.code).toBe('TIMEOUT');
    await server.close();
  });

  it('ends the work of a request whose client goes away within a second', async () => {
    const memory = memoryServices();
    const server = await startServer(memory.services);
    const gone = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}` },
      body: JSON.stringify({ query: SLOW }),
      signal: gone.signal,
    }).catch(() => 'gone');
    await until(() => memory.scopes.length > 0);
    const left = performance.now();
    gone.abort();
    expect(await request).toBe('gone');
    await until(() => memory.scopes[0]?.signal.aborted === true);
    expect(performance.now() - left).toBeLessThan(1_000);
    expect(memory.scopes[0]?.signal.reason).toMatchObject({ code: 'CANCELLED' });
    await server.close();
  });

  it('lets fifty requests in flight end, refuses new ones and closes sockets with 1001', async () => {
    const memory = memoryServices();
    const server = await startServer(memory.services, { deadlineMs: 600 });
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const running = Array.from({ length: 50 }, () => ask(server, SLOW));
    await until(() => memory.scopes.length >= 50);
    const closing = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    expect((await Promise.all(running)).map(({ body }) => body.errors?.[0]?.extensions.code)).toEqual(
      Array.from({ length: 50 }, () => 'TIMEOUT'),
    );
    expect(await closed).toBe(1001);
    await closing;
  });

  it('cuts everything off at the second call', async () => {
    const memory = memoryServices();
    const server = await startServer(memory.services);
    const running = ask(server, SLOW).catch(() => 'cut');
    await until(() => memory.scopes.length > 0);
    const started = performance.now();
    const closing = server.close();
    await server.close();
    await closing;
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(await running).toBe('cut');
  });
});
