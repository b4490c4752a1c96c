import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpServer } from '../../../src/server/create-http-server.js';
import { ask, startServer } from './server-client.js';
import { memoryServices } from './server-memory-services.js';

describe('the GraphQL server', () => {
  const memory = memoryServices();
  let server: HttpServer;
  beforeAll(async () => {
    server = await startServer(memory.services);
  });
  afterAll(() => server.close());

  it('answers node(id) with the type that the id names', async () => {
    const { status, body } = await ask(server, '{ node(id:"phone:1"){ __typename id ...on Phone { number country } } }');
    expect(status).toBe(200);
    expect(body).toEqual({ data: { node: { __typename: 'Phone', id: 'phone:1', number: '+12025550001', country: 'US' } } });
  });

  it('answers null for an id that is not there', async () => {
    const { body } = await ask(server, '{ node(id:"x"){ id } nodes(ids:["phone:x","person:1"]){ __typename } }');
    expect(body).toEqual({ data: { node: null, nodes: [null, { __typename: 'Child' }] } });
  });
});
