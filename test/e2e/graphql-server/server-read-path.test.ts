import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpServer } from '../../../src/server/create-http-server.js';
import { ask, startServer } from './server-client.js';
import { ADMIN_KEY, memoryServices, READER_KEY } from './server-memory-services.js';

const HOOD = `query($first: Int!) { neighbourhood(id:"phone:1", first:$first) {
  centre { id } totals { kind count truncated } returned
  neighbours { distance entity { id label ...on Phone { number } reports(first:1) { nodes { facts { role entity { id } } } } } }
  links { reports { title source { name } } } } }`;

describe('the read path', () => {
  const memory = memoryServices();
  let server: HttpServer;
  beforeAll(async () => {
    server = await startServer(memory.services);
  });
  afterAll(() => server.close());
  const data = async (query: string, variables?: object): Promise<unknown> => {
    const { body } = await ask(server, query, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };

  it('answers node(id) with the type that the id names', async () => {
    const answer = await data('{ node(id:"phone:1"){ __typename id ...on Phone { number country } } }');
    expect(answer).toEqual({ node: { __typename: 'Phone', id: 'phone:1', number: '+12025550001', country: 'US' } });
  });

  it('answers null for an id that is not there', async () => {
    const answer = await data('{ node(id:"x"){ id } nodes(ids:["phone:x","person:1"]){ __typename } }');
    expect(answer).toEqual({ node: null, nodes: [null, { __typename: 'Child' }] });
  });

  it('answers every kind of node with its own type', async () => {
    const kinds = [
      'phone',
      'email',
      'account',
      'vehicle',
      'device',
      'ip',
      'image',
      'location',
      'person',
      'report',
      'mention',
      'source',
      'run',
    ];
    const answer = (await data('query($ids:[ID!]!){nodes(ids:$ids){__typename id}}', {
      ids: kinds.map((kind) => `${kind}:1`),
    })) as { nodes: { __typename: string }[] };
    expect(answer.nodes.map((node) => node.__typename)).toEqual([
      'Phone',
      'Email',
      'Account',
      'Vehicle',
      'Device',
      'IpAddress',
      'Image',
      'Location',
      'Child',
      'Report',
      'Mention',
      'Source',
      'IngestRun',
    ]);
  });

  it('pages reports in the Relay way', async () => {
    const answer = await data(
      '{node(id:"phone:1"){...on Entity{reports(first:2){edges{cursor node{id}} nodes{id} totalCount totalCountTruncated pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}}',
    );
    expect(answer).toEqual({
      node: {
        reports: {
          edges: [
            { cursor: 'c-report:1', node: { id: 'report:1' } },
            { cursor: 'c-report:2', node: { id: 'report:2' } },
          ],
          nodes: [{ id: 'report:1' }, { id: 'report:2' }],
          totalCount: 2,
          totalCountTruncated: false,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: 'c-report:1', endCursor: 'c-report:2' },
        },
      },
    });
  });

  it('assembles a child with mentions and owned identifiers, and says what it cut', async () => {
    const answer = await data(
      '{node(id:"person:1"){...on Profile{names mentionCount mentions{nodes{name details{name value} report{id} entity{id}} totalCount truncated} identifiers(first:1){nodes{reportCount entity{key}} totalCount truncated}}}}',
    );
    expect(answer).toEqual({
      node: {
        names: ['Robin Example'],
        mentionCount: 2,
        mentions: {
          nodes: [
            {
              name: 'Robin Example',
              details: [{ name: 'school', value: 'Example School' }],
              report: { id: 'report:1' },
              entity: { id: 'person:1' },
            },
          ],
          totalCount: 2,
          truncated: true,
        },
        identifiers: { nodes: [{ reportCount: 1, entity: { key: '+12025550001' } }], totalCount: 30, truncated: true },
      },
    });
  });

  it('answers a report with facts, owners, parts, versions and, to administrators, its run', async () => {
    const query =
      '{node(id:"report:1"){...on Report{facts{original of{id} mention{id} report{id} attributes{name value}} mentions{id} parts{nodes{id} totalCount truncated} versions{id} run{bytesRead}}}}';
    const answer = (await data(query)) as { node: Record<string, unknown> };
    expect(answer.node).toMatchObject({
      mentions: [{ id: 'mention:1' }],
      parts: { nodes: [{ id: 'report:7' }], totalCount: 2, truncated: true },
      versions: [{ id: 'report:1' }],
      run: { bytesRead: 5_000_000_000 },
    });
    const reader = await ask(server, query, {}, { authorization: `Bearer ${READER_KEY}` });
    expect(reader.body.data).toMatchObject({ node: { run: null } });
  });

  it('answers search, lookup, connections, hidden connections, timeline, stats, sources and health', async () => {
    const answer = await data(`{
      search(text:"robin", first:1, kinds:[PHONE, REPORT], near:{lat:41, lon:-87, km:5}) { edges { score matched highlight { text from marks { from to } } node { id } } nodes { id } }
      lookup(identifiers:["(202) 555-0101", "x"]) { input outcome understoodAs reason entities { id } }
      connections(from:"phone:1", to:"person:1") { shortest returned leftOut { hubs { id } } connections { length entities { id } steps { report { id } fromFact { original } reportCount } proof { fragility facts { type report { id } } } } }
      hiddenConnections(id:"person:1", first:1) { totalCount truncated returned hubsLeftOut { id } connections { score entity { id } shared { value { key } fromReports { id } } } }
      timeline(id:"person:1") { nodes { id } }
      stats { reports byKind { kind count } }
      sources { name reports(first:1) { nodes { id } } }
      health { database } }`);
    expect(answer).toMatchObject({
      search: {
        edges: [
          {
            score: 1,
            matched: 'phone:1',
            highlight: { text: 'phone:1', from: 0, marks: [{ from: 0, to: 5 }] },
            node: { id: 'phone:1' },
          },
        ],
        nodes: [{ id: 'phone:1' }],
      },
      lookup: [
        { outcome: 'FOUND', understoodAs: ['default number'], entities: [{ id: 'phone:1' }] },
        { outcome: 'NOT_UNDERSTOOD', reason: 'no number', entities: [] },
      ],
      connections: {
        shortest: 1,
        returned: 1,
        leftOut: { hubs: [{ id: 'phone:9' }] },
        connections: [
          {
            length: 1,
            proof: { fragility: 1, facts: [{ type: 'REPORT', report: { id: 'report:1' } }] },
            entities: [{ id: 'phone:1' }, { id: 'person:1' }],
            steps: [{ report: { id: 'report:1' }, reportCount: 1 }],
          },
        ],
      },
      hiddenConnections: {
        totalCount: 2,
        truncated: true,
        returned: 1,
        hubsLeftOut: [{ id: 'phone:9' }],
        connections: [{ shared: [{ fromReports: [{ id: 'report:1' }] }] }],
      },
      timeline: { nodes: [{ id: 'report:1' }] },
      stats: { byKind: [{ kind: 'PHONE', count: 2 }] },
      sources: [{ name: 'tips' }],
      health: { database: true },
    });
  });

  it('asks the services as often for 200 rows as for 10', async () => {
    const callsFor = async (first: number): Promise<string[]> => {
      memory.calls.length = 0;
      await data(HOOD, { first });
      return [...memory.calls];
    };
    const few = await callsFor(10);
    expect(few.length).toBeLessThan(12);
    expect(await callsFor(200)).toEqual(few);
  });

  it('asks once for what reports name and the reports of that, however they are selected', async () => {
    const named = '{ entity { id ...on Phone { reports(first:2) { edges { node { id kind } } } } } }';
    for (const page of [`nodes { id facts ${named} }`, `edges { node { ...names } }`]) {
      memory.calls.length = 0;
      const fragment = page.includes('names') ? `fragment names on Report { id facts ${named} }` : '';
      await data(`{ node(id:"phone:1") { id ...on Entity { reports(first:3) { ${page} } } } } ${fragment}`);
      expect(memory.calls.filter((name) => name !== 'reportsOf')).toEqual(['reportsAround']);
    }
  });

  it('hands the state of knowledge of each field down to its links', async () => {
    memory.scopes.length = 0;
    await data(
      '{ then: node(id:"phone:1", asOf:{knownAt:"2025-06-01"}) { ...on Entity { reports(first:1) { nodes { source { id } } } } } now: node(id:"phone:1") { id } }',
    );
    const known = memory.scopes.map((scope) => scope.asOf.knownAt);
    // The node and its page come together, then the source.
    expect(known.filter((at) => at === '2025-06-01T00:00:00.000Z')).toHaveLength(2);
    expect(known.filter((at) => at === null)).toHaveLength(1);
  });

  it('says when an answer may still change', async () => {
    const at = (knownAt: string) => ask(server, `{ stats(asOf:{knownAt:"${knownAt}"}) { reports } }`);
    expect((await at('2026-06-01')).body.extensions).toEqual({ asOf: { provisional: true } });
    expect((await at('2025-06-01')).body.extensions).toBeUndefined();
  });

  it('answers a query by plain GET and refuses to change anything that way', async () => {
    const get = (query: string) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { authorization: `Bearer ${ADMIN_KEY}` },
      });
    expect(await (await get('{stats{reports}}')).json()).toEqual({ data: { stats: { reports: 3 } } });
    expect((await get('mutation{revokeKey(id:"key:1")}')).status).toBe(405);
    expect(memory.calls).not.toContain('revoke');
  });

  it('makes, lists and revokes keys, and retracts and restores', async () => {
    const answer = await data(
      'mutation{createKey(name:"desk",level:RESTRICTED){secret key{name level compartments}} revokeKey(id:"key:1") retract(id:"report:1",reason:"mistake"){changed} restore(id:"report:1",reason:"no mistake"){changed} cancelIngest(id:"run:1"){status}}',
    );
    expect(answer).toEqual({
      createKey: { secret: 's3cret', key: { name: 'desk', level: 'SEALED', compartments: ['*'] } },
      revokeKey: true,
      retract: { changed: 1 },
      restore: { changed: 1 },
      cancelIngest: { status: 'CANCELLED' },
    });
    expect(await data('{keys{id admin} ingestRuns{nodes{id}}}')).toEqual({
      keys: [{ id: 'key:admin', admin: true }],
      ingestRuns: { nodes: [{ id: 'run:1' }] },
    });
  });
});
