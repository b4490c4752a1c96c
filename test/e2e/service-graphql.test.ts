import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { reportKey } from '../../src/domain/keys.js';
import { FULL_CLEARANCE } from '../../src/domain/marking.js';
import type { HttpServer } from '../../src/server/create-http-server.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { ODD, REFUSED } from '../faults/attack-corpus.js';
import { day, mention, phone, place, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';
import { ask, startServer } from './graphql-server/server-client.js';

const ROWS = 160;
const HUB = '+13125550100';
const END = '+13125550199';
const numberOf = (i: number) => `+1312${String(5_560_000 + i)}`;

/** One report of many about the same number: each with people, a place, a part and another number. */
const row = (i: number): KeyedReport[] => [
  report(`row-${i}`, {
    title: `Tip ${i}`,
    text: 'seen at the bridge',
    observed: day(`2024-03-${String(1 + (i % 28)).padStart(2, '0')}`),
    identifiers: [phone(HUB), phone(numberOf(i), { of: 'child' })],
    places: [place('address', `${i} main st`, { of: 'child' })],
    mentions: [mention('child', `Robin Example${i}`, { type: 'CHILD' }), mention('caller', `Alex Example${i}`)],
  }),
  report(`part-${i}`, { partOf: `row-${i}`, identifiers: [phone(numberOf(i)), phone(END)] }),
];

const REPORTS = `reports(first:1){ totalCount pageInfo{hasNextPage} nodes{ id title source{name} run{id}
  facts{ role entity{id label} of{id name} mention{id} report{id} }
  mentions{ id name entity{id label} report{id} } parts(first:1){nodes{id}} versions{id} } }`;
const ENTITY = `__typename id kind label reportCount ...on Phone{number country} ...on Location{city}
  ...on Profile{ names mentions(first:1){nodes{id name report{id}}} identifiers(first:1){nodes{entity{id label}}} }`;

interface Told {
  readonly name: string;
  readonly rows: number;
  readonly parameters: readonly object[];
  readonly plan: readonly { readonly dbHits: number }[];
}

const EVERYTHING = `query($id:ID!,$first:Int!){ neighbourhood(id:$id,first:$first){
  centre{id label} totals{kind count}
  neighbours{ distance entity{ ${ENTITY} ${REPORTS} } }
  links{ from to reports{id} } returned } }`;

/** Statements of one operation, whatever the number of rows. The figures are the most that may be sent. */
const OPERATIONS: Readonly<Record<string, readonly [query: string, most: number]>> = {
  'node with reports': [
    'query($id:ID!,$first:Int!){node(id:$id){...on Entity{id reports(first:$first){nodes{id facts{role entity{id}}}}}}}',
    8,
  ],
  nodes: [
    'query($first:Int!){nodes(ids:["phone:x","person:x","report:x","mention:x","source:x"]){id} search(text:"x",first:$first){totalCount}}',
    9,
  ],
  search: [
    'query($first:Int!){search(text:"robin",first:$first){nodes{id ...on Entity{label reports(first:1){nodes{id}}}} edges{score matched}}}',
    // People are looked up as the components that this caller sees, then by what is said of them.
    10,
  ],
  timeline: [
    'query($id:ID!,$first:Int!){timeline(id:$id,first:$first){nodes{id title mentions{id} parts(first:1){nodes{id}} versions{id}}}}',
    10,
  ],
  neighbourhood: [EVERYTHING, 30],
  connections: [
    'query($id:ID!,$to:ID!,$first:Int!){connections(from:[$id],to:[$to],first:$first){connections{entities{id label} steps{report{id} fromFact{original}} proof{facts{report{id}}}}}}',
    14,
  ],
  hiddenConnections: [
    'query($id:ID!,$first:Int!){hiddenConnections(id:$id,first:$first){connections{score entity{id label} shared{value{key} fromReports{id} toReports{id}}}}}',
    // The reports of so many values are asked for in two halves at once.
    9,
  ],
};

describe('the service over a real graph', () => {
  let graph: TestGraph;
  let server: HttpServer;
  let authorization: string;
  const statements: string[] = [];
  let ids: { id: string; to: string };

  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, Array.from({ length: ROWS }, (_, i) => row(i)).flat());
    const { runner, idOf } = graph.stores;
    const read = runner.read.bind(runner);
    runner.read = (statement, parameters, deadline) => {
      statements.push(statement.name);
      return read(statement, parameters, deadline);
    };
    const { secret } = await graph.services.keys.create(
      { name: 'test', admin: true, clearance: FULL_CLEARANCE },
      await graph.caller(),
    );
    authorization = `Bearer ${secret}`;
    ids = { id: idOf('phone', HUB), to: idOf('phone', END) };
    server = await startServer(graph.services, { deadlineMs: 30_000 });
    await send('{__typename}');
  }, 180_000);
  afterAll(async () => {
    await server.close();
    await graph.empty();
    await graph.close();
  });

  const send = (query: string, variables?: object) => ask(server, query, variables, { authorization });
  const data = async (query: string, variables?: object) => {
    const { body } = await send(query, variables);
    expect(body.errors).toBeUndefined();
    return body.data as Record<string, Record<string, unknown>>;
  };
  /** Names of the statements that one query sends, sorted. Who asks is known from the queries before. */
  const statementsOf = async (query: string, variables: object): Promise<string[]> => {
    await data('{__typename}');
    statements.length = 0;
    await data(query, variables);
    return statements.filter((name) => !/find-key|list-markings|oldest-open-batch/.test(name)).sort();
  };

  it.each(Object.entries(OPERATIONS))(
    'sends as many statements for 150 rows as for 5: %s',
    async (name, [query, most]) => {
      // The neighbourhood's first five are numbers; among twenty are people, whose links are asked for too.
      const few = await statementsOf(query, { ...ids, first: name === 'neighbourhood' ? 20 : 5 });
      expect(few.length).toBeGreaterThan(0);
      expect(few.length).toBeLessThanOrEqual(most);
      // What costs more than one document may is refused, so the widest query asks for fewer.
      const many = await statementsOf(query, { ...ids, first: name === 'neighbourhood' ? 50 : 150 });
      expect(many).toEqual(few);
    },
    60_000,
  );

  it('shows the statements behind a field, their parameters and what each operator gave', async () => {
    const behind = (field: string, args: object, selection?: string) =>
      send(
        `query($field:String!,$args:JSONObject,$selection:String){queryBehind(field:$field,args:$args,selection:$selection){
          document statements{ name text runs rows parameters{name value cut} plan{operator depth estimatedRows rows dbHits} } }}`,
        { field, args, selection },
      );
    const { body } = await behind('hiddenConnections', { id: ids.id, first: 3 }, 'connections { entity { label } }');
    expect(body.errors).toBeUndefined();
    const { document, statements: told } = (body.data as Record<string, { document: string; statements: Told[] }>)[
      'queryBehind'
    ]!;
    expect(document).toBe(
      'query($id: ID!, $first: Int!) { hiddenConnections(id: $id, first: $first) { connections { entity { label } } } }',
    );
    const hidden = told.find(({ name }) => name === 'read/named-with')!;
    expect(hidden).toMatchObject({ runs: 1, text: graph.stores.runner.textOf('read/named-with') });
    expect(hidden.parameters).toContainEqual({ name: 'markings', value: '["OPEN"]', cut: null });
    expect(hidden.plan[0]).toMatchObject({ operator: 'ProduceResults', depth: 0, rows: hidden.rows });
    expect(hidden.plan.some(({ dbHits }) => dbHits > 0)).toBe(true);
    expect(JSON.stringify(told)).not.toContain(authorization.slice('Bearer '.length));

    const refused = async (...asked: Parameters<typeof behind>) => (await behind(...asked)).body.errors![0]!;
    for (const [field, args, selection, message] of [
      ['nothing', {}, undefined, 'There is no field'],
      ['queryBehind', { field: 'stats' }, undefined, 'There is no field'],
      ['retract', { id: 'x' }, undefined, 'changes something'],
      ['node', { id: 'x', other: 1 }, undefined, 'no argument'],
      ['node', {}, undefined, 'required'],
      ['hiddenConnections', { id: ids.id, first: 'x' }, undefined, 'Int cannot represent'],
      ['hiddenConnections', { id: ids.id, first: 900 }, undefined, 'outside 0 to 200'],
      ['node', { id: ids.id }, 'nonsense', 'nonsense'],
    ] as const) {
      const { message: told, extensions } = await refused(field, args, selection);
      expect([told, extensions]).toEqual([expect.stringContaining(message), { code: 'BAD_USER_INPUT' }]);
    }
    const widest = 'connections{shared{value{reports(first:200){nodes{id facts{role}}}}}}';
    expect(await refused('hiddenConnections', { id: ids.id, first: 200 }, widest)).toMatchObject({
      extensions: { code: 'TOO_COMPLEX' },
    });
    expect(await refused('timeline', { id: 'phone:unknown' })).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    for (const [admin, clearance] of [
      [false, FULL_CLEARANCE],
      [true, { level: 'SEALED', compartments: [] }],
    ] as const) {
      const { secret } = await graph.services.keys.create({ name: 'reader', admin, clearance }, await graph.caller());
      const reader = await ask(
        server,
        '{queryBehind(field:"stats"){document}}',
        {},
        { authorization: `Bearer ${secret}` },
      );
      expect(reader.body.errors![0]!.extensions).toEqual({ code: 'FORBIDDEN' });
    }
  }, 60_000);

  it('answers a query over every type with what the reports say', async () => {
    const { neighbourhood } = await data(EVERYTHING, { ...ids, first: 20 });
    expect(neighbourhood).toMatchObject({ centre: { id: ids.id }, returned: 20 });
    const totals = Object.fromEntries(
      (neighbourhood!['totals'] as { kind: string; count: number }[]).map(({ kind, count }) => [kind, count]),
    );
    expect(totals).toEqual({ PHONE: ROWS, PERSON: 2 * ROWS, LOCATION: ROWS });
    const neighbours = neighbourhood!['neighbours'] as {
      entity: { __typename: string; reports: { nodes: { facts: unknown[] }[] } };
    }[];
    for (const { entity } of neighbours) expect(entity.reports.nodes[0]!.facts.length).toBeGreaterThan(1);
  }, 60_000);

  it('starts, lists and stops analyses, and schedules them', async () => {
    const asked = 'job:"hidden-pairs",parameters:[{name:"most",value:"5"}],scope:{kinds:[PHONE]}';
    const run = 'id job status parameters by askedAt step done total attempts findingId scheduleId message';
    const start = `startAnalysis(${asked},asOf:{knownAt:"2030-01-01T00:00:00Z"},operationId:"one"){${run} knownAt}`;
    const { first, again } = await data(`mutation{first:${start} again:${start}}`);
    expect(first).toMatchObject({ job: 'hidden-pairs', status: 'QUEUED', attempts: 0, done: 0, findingId: null });
    expect(again!['id']).toBe(first!['id']);
    const listed = await data(
      `query($id:ID!){analysisRuns(first:2){nodes{${run}} totalCount} analysisRun(id:$id){id}}`,
      {
        id: first!['id'],
      },
    );
    expect(listed['analysisRuns']).toMatchObject({ nodes: [{ id: first!['id'] }], totalCount: 1 });
    const stopped = await data('mutation($id:ID!){cancelAnalysis(id:$id){status}}', { id: first!['id'] });
    expect(stopped['cancelAnalysis']).toEqual({ status: 'CANCELLED' });
    const { scheduleAnalysis } = await data(
      `mutation{scheduleAnalysis(${asked},dailyAt:"03:30"){id nextAt lastRunId}}`,
    );
    const { analysisSchedules } = await data(
      '{analysisSchedules{more schedules{id job everyHours dailyAt createdAt}}}',
    );
    expect(analysisSchedules).toMatchObject({
      more: false,
      schedules: [{ id: scheduleAnalysis!['id'], everyHours: null }],
    });
    const removed = await data('mutation($id:ID!){removeAnalysisSchedule(id:$id)}', { id: scheduleAnalysis!['id'] });
    expect(removed).toEqual({ removeAnalysisSchedule: true });
    const { body } = await send('mutation{scheduleAnalysis(job:"glue"){id}}');
    expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }, 60_000);

  it.each([
    'neighbourhood(id:$id,asOf:$past){returned}',
    'hiddenConnections(id:$id,asOf:$past){returned}',
    'timeline(id:$id,asOf:$past){totalCount}',
  ])(
    'answers alike for what is not there and what may not be seen: %s',
    async (field) => {
      const answer = async (id: string) => {
        const { body } = await send(`query($id:ID!,$past:AsOfInput){${field}}`, {
          id,
          past: { knownAt: '2000-01-01' },
        });
        return body.errors?.map(({ message, extensions }) => [extensions.code, message.replace(id, 'ID')]);
      };
      const unseen = await answer(ids.id);
      expect(unseen).toEqual([['NOT_FOUND', expect.stringContaining('"ID" that you may see')]]);
      for (const id of ['phone:AAAAAAAAAAAAAAAAAAAAAA', 'person:A', 'report:A', 'x'])
        expect(await answer(id)).toEqual(unseen);
    },
    60_000,
  );

  it('pages through all reports of an entity, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await data(
        'query($id:ID!,$after:String){timeline(id:$id,first:50,after:$after){totalCount nodes{id} pageInfo{hasNextPage endCursor}}}',
        { ...ids, after },
      );
      const page = answer['timeline'] as unknown as {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(page.totalCount).toBe(ROWS);
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(ROWS);
    expect(new Set(seen).size).toBe(ROWS);
  }, 60_000);

  it('finds what it stored by number, name and text', async () => {
    const answer = await data(
      '{lookup(identifiers:["(312) 555-0100","nonsense"]){outcome ids} search(text:"robin example7",first:5){nodes{id ...on Entity{label}}} stats{reports sources byKind{kind count}} sources{name reportCount}}',
    );
    expect(answer['lookup']).toMatchObject([{ outcome: 'FOUND', ids: [ids.id] }, {}]);
    expect((answer['search']!['nodes'] as { label: string }[])[0]!.label).toMatch(/^Robin Example7/);
    expect(answer['stats']).toMatchObject({ reports: 2 * ROWS, sources: 1 });
    expect(answer['sources']).toEqual([{ name: 'test', reportCount: 2 * ROWS }]);
  }, 60_000);

  it('shows at once what was retracted and restored', async () => {
    const one = row(3)[0]!;
    const id = graph.stores.idOf('report', reportKey('test', one.sourceKey, one.contentHash));
    const count = async () =>
      (await data('query($id:ID!){timeline(id:$id,first:0){totalCount}}', ids))['timeline']!['totalCount'];
    expect(await data('mutation($id:ID!){retract(id:$id,reason:"a mistake"){changed}}', { id })).toEqual({
      retract: { changed: 1 },
    });
    expect(await count()).toBe(ROWS - 1);
    expect(await data('query($id:ID!){node(id:$id){id}}', { id })).toEqual({ node: null });
    expect(await data('mutation($id:ID!){restore(id:$id,reason:"no mistake"){changed}}', { id })).toEqual({
      restore: { changed: 1 },
    });
    expect(await count()).toBe(ROWS);
  }, 60_000);

  it('passes all audits of GraphQL over HTTP', async () => {
    const results = await auditServer({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
    });
    expect(results.filter((result) => result.status !== 'ok').map(({ id, status }) => `${status} ${id}`)).toEqual([]);
    expect(results).toHaveLength(61);
  }, 60_000);

  it('refuses every hostile request without asking the database, and answers the next', async () => {
    const post = (body: string | Buffer, headers: Readonly<Record<string, string>>) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: typeof body === 'string' ? body : new Uint8Array(body),
        headers: { ...headers, authorization },
      });
    const passed: string[] = [];
    for (const [name, { body, headers }] of Object.entries(REFUSED)) {
      statements.length = 0;
      const response = await post(body, headers);
      await response.text();
      if (
        ![400, 413, 415].includes(response.status) ||
        statements.some((statement) => statement !== 'read/find-key' && statement !== 'read/list-markings')
      )
        passed.push(`${name}: ${response.status} ${statements}`);
    }
    for (const [name, { body, headers }] of Object.entries(ODD)) {
      const response = await post(body, headers);
      const text = await response.text();
      if (response.status >= 500 || text.includes('INTERNAL'))
        passed.push(`${name}: ${response.status} ${text.slice(0, 200)}`);
    }
    expect(passed).toEqual([]);
    expect((await send('{health{database}}')).body.data).toEqual({ health: { database: true } });
  }, 120_000);
});
