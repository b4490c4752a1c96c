import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import type { HttpServer } from '../../../src/server/create-http-server.js';
import { startServer } from './server-client.js';
import { ADMIN_KEY, memoryServices, READER_KEY } from './server-memory-services.js';

const FOLLOW = 'subscription{ingestProgress(id:"run:1"){id status}}';
const INIT_WAIT_MS = 300;

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { data?: unknown; errors?: unknown } | { message: string; extensions: { code: string } }[];
}

/** A socket that keeps what it gets. */
class Client {
  readonly messages: Message[] = [];
  readonly closed: Promise<number>;
  private readonly socket: WebSocket;
  private readonly opened: Promise<void>;
  private wake: () => void = () => {};

  constructor(url: string, key: string | null, protocol = 'graphql-transport-ws') {
    const headers = key === null ? {} : { authorization: `Bearer ${key}` };
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers });
    this.opened = new Promise((resolve, reject) => {
      this.socket.once('open', () => resolve());
      this.socket.once('error', reject);
    });
    this.closed = new Promise((resolve) => this.socket.once('close', (code) => resolve(code)));
    this.socket.on('message', (data) => {
      this.messages.push(JSON.parse(String(data)) as Message);
      this.wake();
    });
  }

  async send(message: object | string | Buffer): Promise<this> {
    await this.opened;
    this.socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
    return this;
  }

  async init(payload?: object): Promise<this> {
    await this.send({ type: 'connection_init', payload });
    await this.until((all) => all.some(({ type }) => type === 'connection_ack'));
    return this;
  }

  async until(done: (messages: readonly Message[]) => boolean): Promise<readonly Message[]> {
    while (!done(this.messages))
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    return this.messages;
  }

  async run(id: string, query: string): Promise<Message> {
    await this.send({ id, type: 'subscribe', payload: { query } });
    const all = await this.until((messages) => messages.some((message) => message.id === id));
    return all.find((message) => message.id === id)!;
  }

  end(): void {
    this.socket.terminate();
  }
}

describe('GraphQL over WebSocket', () => {
  const memory = memoryServices();
  const clients: Client[] = [];
  let server: HttpServer;
  beforeAll(async () => {
    server = await startServer(memory.services, { initWaitMs: INIT_WAIT_MS, deadlineMs: 2_000 });
  });
  afterAll(async () => {
    for (const client of clients) client.end();
    await server.close();
  });
  const open = (key: string | null = ADMIN_KEY, protocol?: string): Client => {
    const client = new Client(server.url, key, protocol);
    clients.push(client);
    return client;
  };
  const code = ({ payload }: Message): string | undefined =>
    Array.isArray(payload) ? payload[0]?.extensions.code : undefined;

  it('refuses an unknown subprotocol', async () => {
    await expect(open(ADMIN_KEY, 'nonsense').send('x')).rejects.toThrow();
  });

  it('closes a socket that does not say who it is with 4408', async () => {
    expect(await open().closed).toBe(4408);
  });

  it('closes a socket that subscribes first with 4401', async () => {
    expect(await (await open().send({ id: '1', type: 'subscribe', payload: { query: '{__typename}' } })).closed).toBe(
      4401,
    );
  });

  it('closes a socket that introduces itself twice with 4429', async () => {
    expect(await (await (await open().init()).send({ type: 'connection_init' })).closed).toBe(4429);
  });

  it.each(['not json', '{"type":"wat"}', '{"id":"1","type":"subscribe"}'])(
    'closes a socket that sends %s with 4400',
    async (text) => {
      expect(await (await (await open().init()).send(text)).closed).toBe(4400);
    },
  );

  it('closes a socket that uses an id twice with 4409', async () => {
    const client = await open().init();
    await client.run('1', FOLLOW);
    expect(await (await client.send({ id: '1', type: 'subscribe', payload: { query: FOLLOW } })).closed).toBe(4409);
  });

  it('closes a socket that sends more than a message may hold with 1009', async () => {
    expect(await (await (await open().init()).send(Buffer.alloc(2_000_000, 97))).closed).toBe(1009);
  });

  it('answers a ping, and a query with next and complete', async () => {
    const client = await open().init();
    await client.send({ type: 'ping' });
    await client.run('q', '{__typename}');
    const all = await client.until((messages) => messages.at(-1)?.type === 'complete');
    expect(all.map(({ type }) => type)).toEqual(['connection_ack', 'pong', 'next', 'complete']);
  });

  it('answers a wrong document with an error and stays open', async () => {
    const client = await open().init();
    expect(code(await client.run('a', '{nope}'))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(code(await client.run('b', '{'))).toBe('GRAPHQL_PARSE_FAILED');
    expect((await client.run('c', '{__typename}')).type).toBe('next');
  });

  it('holds the limits of HTTP and refuses mutations', async () => {
    const client = await open().init();
    expect(
      code(
        await client.run(
          'deep',
          `{node(id:"x"){${'...on Entity{reports{nodes{facts{entity{'.repeat(5)}id${'}}}}}'.repeat(5)}}}`,
        ),
      ),
    ).toBe('TOO_COMPLEX');
    expect(code(await client.run('change', 'mutation{revokeKey(id:"key:1")}'))).toBe('FORBIDDEN');
  });

  it('keeps fifty live operations and refuses more', async () => {
    const client = await open().init();
    for (let i = 0; i < 60; i++) await client.send({ id: `s${i}`, type: 'subscribe', payload: { query: FOLLOW } });
    const all = await client.until((messages) => messages.length >= 61);
    expect(all.filter(({ type }) => type === 'next')).toHaveLength(50);
    expect(all.filter(({ type }) => type === 'error').map(code)).toEqual(
      Array.from({ length: 10 }, () => 'TOO_COMPLEX'),
    );
  });

  it('takes the key from connection_init when the upgrade has none', async () => {
    const client = await open(null).init({ authorization: `Bearer ${ADMIN_KEY}` });
    expect(await client.run('1', FOLLOW)).toMatchObject({
      payload: { data: { ingestProgress: { id: 'run:1', status: 'RUNNING' } } },
    });
  });

  it.each([
    [null, undefined],
    [null, { authorization: 'Bearer wrong' }],
    ['wrong', undefined],
  ])('closes a socket without a valid key with 4403 (%p, %p)', async (key, payload) => {
    expect(await (await open(key).send({ type: 'connection_init', payload })).closed).toBe(4403);
  });

  it('lets only administrators follow a run', async () => {
    expect(code(await (await open(READER_KEY).init()).run('1', FOLLOW))).toBe('FORBIDDEN');
  });

  it.each(['completes it', 'closes the socket'])('ends the work of a query when the client %s', async (how) => {
    const client = await open().init();
    memory.scopes.length = 0;
    await client.send({
      id: 'slow',
      type: 'subscribe',
      payload: { query: '{stats{reports} search(text:"for ever"){totalCount}}' },
    });
    while (memory.scopes.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const { signal } = memory.scopes[0]!;
    if (how === 'completes it') await client.send({ id: 'slow', type: 'complete' });
    else client.end();
    while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(signal.reason).toMatchObject({ code: 'CANCELLED' });
  });
});
