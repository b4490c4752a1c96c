import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import type { HttpServer } from '../../../src/server/create-http-server.js';
import { type Attack, ODD, REFUSED } from '../../faults/attack-corpus.js';
import { ask, startServer } from './server-client.js';
import { ADMIN_KEY, memoryServices, READER_KEY } from './server-memory-services.js';

/** Longest answer to a hostile request, and tries that a busy machine gets. */
const AT_ONCE_MS = 250;
const TRIES = 4;

describe('protection of the server', () => {
  const memory = memoryServices();
  const lines: string[] = [];
  let server: HttpServer;
  beforeAll(async () => {
    server = await startServer(memory.services, {}, lines);
    await ask(server, '{__typename}');
  });
  afterAll(() => server.close());

  const send = async ({ body, headers }: Attack): Promise<{ status: number; ms: number; bytes: number }> => {
    let best = { status: 0, ms: Number.POSITIVE_INFINITY, bytes: 0 };
    for (let tries = 0; tries < TRIES && best.ms > AT_ONCE_MS; tries++) {
      const started = performance.now();
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: typeof body === 'string' ? body : new Uint8Array(body),
        headers: { ...headers, authorization: `Bearer ${ADMIN_KEY}` },
      });
      const bytes = (await response.text()).length;
      best = { status: response.status, ms: performance.now() - started, bytes };
    }
    return best;
  };

  it.each(Object.entries(REFUSED))('answers %s at once with 4xx', async (_, attack) => {
    const { status, ms, bytes } = await send(attack);
    expect([400, 413, 415]).toContain(status);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(bytes).toBeLessThan(1_000);
    expect((await ask(server, '{__typename}')).status).toBe(200);
  });

  it.each(Object.entries(ODD))('answers %s at once and not with 5xx', async (_, attack) => {
    const { status, ms } = await send(attack);
    expect(status).toBeLessThan(500);
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  it('sends subscriptions to the socket, without a word in the log', async () => {
    lines.length = 0;
    const { status, body } = await ask(server, 'subscription{ingestProgress(id:"run:1"){id}}');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(lines.join('')).not.toContain('unexpected error');
  });

  it.each([
    'stats(asOf:{datedOnly:true}){reports}',
    'search(text:"x",between:{from:"2024-02-01",to:"2024-01-01"}){totalCount}',
    'neighbourhood(id:"phone:1",between:{from:"2024-01-01",to:"2024-01-01"}){returned}',
  ])('refuses arguments that cannot be meant: %s', async (field) => {
    const { body } = await ask(server, `{${field}}`);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('passes all audits of GraphQL over HTTP', async () => {
    const results = await auditServer({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${ADMIN_KEY}` },
        }),
    });
    expect(results.filter((result) => result.status !== 'ok').map(({ id, status }) => `${status} ${id}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it.each([
    '',
    'Bearer',
    'Bearer undefined',
    'Bearer null',
    'Basic YWRtaW46YWRtaW4=',
    `Bearer ${ADMIN_KEY}x`,
    ADMIN_KEY,
  ])('refuses the authorization %p before it reads the request, always with the same answer', async (authorization) => {
    const refuse = async (body: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization },
      });
      return { status: response.status, body: await response.text() };
    };
    const [good, bad] = await Promise.all([refuse('{"query":"{__typename}"}'), refuse('{ not json')]);
    expect(good.status).toBe(401);
    expect(bad).toEqual(good);
    expect(JSON.parse(good.body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('lets only administrators change things', async () => {
    const start = 'mutation{startIngest(path:"tips.csv",source:"tips"){id status}}';
    const refused = await ask(server, start, {}, { authorization: `Bearer ${READER_KEY}` });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(server, start)).body.data).toEqual({ startIngest: { id: 'run:1', status: 'QUEUED' } });
  });

  it('shows nothing of an unexpected error', async () => {
    const { body } = await ask(server, '{ingestRun(id:"run:broken"){id}}');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('keeps keys, queries and variables out of the log', async () => {
    lines.length = 0;
    await ask(server, 'query($t:String!){search(text:$t){totalCount}}', { t: 'canary-text' });
    await fetch(`${server.url}/graphql?query={__typename}&variables={"t":"canary-text"}`, {
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
    });
    await ask(server, '{ canary_field }');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.join('')).not.toMatch(/canary|admin-key-for-tests|__typename/);
  });

  it('tells its health without a key and without detail', async () => {
    const [alive, ready] = await Promise.all([fetch(`${server.url}/healthz`), fetch(`${server.url}/readyz`)]);
    expect([alive.status, await alive.text()]).toEqual([200, '{"status":"ok"}']);
    expect([ready.status, await ready.text()]).toEqual([200, '{"status":"ready"}']);
  });

  it('serves the query editor from its own files under a strict policy', async () => {
    const page = await fetch(`${server.url}/graphiql`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]!);
    expect(files).toHaveLength(6);
    expect(html).not.toMatch(/https?:|<script>/);
    for (const file of files) expect((await fetch(`${server.url}${file}`)).status).toBe(200);
  });
});
