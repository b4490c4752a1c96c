import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { reportKey } from '../../src/domain/keys.js';
import { FULL_CLEARANCE } from '../../src/domain/marking.js';
import { buildApiSchema } from '../../src/resolvers/build-api-schema.js';
import type { HttpServer } from '../../src/server/create-http-server.js';
import { ask, startServer } from '../e2e/graphql-server/server-client.js';
import { INJECTIONS } from '../faults/injection-corpus.js';
import { mention, phone, place, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';

const CANARY = 'zanzibar';
const sealed = report('sealed', {
  title: CANARY,
  text: CANARY,
  marking: 'SEALED//CANARY',
  identifiers: [phone('+13125550199', { original: CANARY, role: CANARY })],
  mentions: [mention(CANARY, CANARY)],
});
const open = report('open', {
  text: 'seen at the bridge',
  identifiers: [phone('+13125550101'), phone('+13125550102')],
  places: [place('address', '1 main st')],
});
const victim = report('victim', { text: 'retracted and restored' });
const idIn = (graph: TestGraph, { sourceKey, contentHash }: typeof open) =>
  graph.stores.idOf('report', reportKey('test', sourceKey, contentHash));

/** One place in the schema where a caller puts text: a field, its argument, and the path inside an input object. */
interface TextPlace {
  readonly on: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  readonly path: readonly string[];
}

const takesText = (type: GraphQLNamedType): boolean =>
  isScalarType(type) && ['String', 'ID', 'Instant'].includes(type.name);

function pathsOf(type: GraphQLInputType): string[][] {
  const named = getNamedType(type);
  if (takesText(named)) return [[]];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => pathsOf(field.type).map((path) => [field.name, ...path]));
}

function textPlaces(schema: GraphQLSchema): TextPlace[] {
  const roots = [
    ['query', schema.getQueryType()!],
    ['mutation', schema.getMutationType()!],
  ] as const;
  return roots.flatMap(([on, type]) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => pathsOf(argument.type).map((path) => ({ on, field, argument, path }))),
    ),
  );
}

function leafOf(type: GraphQLInputType, path: readonly string[]): string {
  const named = getNamedType(type);
  const [name, ...rest] = path;
  return name !== undefined && isInputObjectType(named) ? leafOf(named.getFields()[name]!.type, rest) : named.name;
}

function valueAt(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) return [valueAt(nullable.ofType, path, text)];
  const [name, ...rest] = path;
  if (name === undefined || !isInputObjectType(nullable)) return text;
  return { [name]: valueAt(nullable.getFields()[name]!.type, rest, text) };
}

/** All leaves of a type and of what it leads to without arguments, so that a row too many would be seen. */
function selection(type: GraphQLNamedType, depth = 3): string {
  if (isLeafType(type) || !(isObjectType(type) || isInterfaceType(type))) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(named)) return [field.name];
    const first = field.args.some(({ name }) => name === 'first') ? '(first:2)' : '';
    const inner = depth > 1 ? selection(named, depth - 1) : '';
    return inner ? [`${field.name}${first}${inner}`] : [];
  });
  return `{__typename ${parts.join(' ')}}`;
}

describe('text of callers', () => {
  let graph: TestGraph;
  let server: HttpServer;
  const keys = { admin: '', reader: '' };
  let schema: GraphQLSchema;
  let places: TextPlace[];
  let valid: Record<string, unknown>;

  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, [open, sealed, victim]);
    writeFileSync(join(graph.directory, 'tips.csv'), 'id\n1\n');
    const caller = await graph.caller();
    keys.admin = (
      await graph.services.keys.create({ name: 'admin', admin: true, clearance: FULL_CLEARANCE }, caller)
    ).secret;
    keys.reader = (
      await graph.services.keys.create(
        { name: 'reader', admin: false, clearance: { level: 'OPEN', compartments: [] } },
        caller,
      )
    ).secret;
    server = await startServer(graph.services, { deadlineMs: 20_000 });
    schema = await buildApiSchema();
    places = textPlaces(schema);
    valid = {
      id: idIn(graph, victim),
      ids: [idIn(graph, open)],
      from: graph.stores.idOf('phone', '+13125550101'),
      to: graph.stores.idOf('phone', '+13125550102'),
      text: 'bridge',
      identifiers: ['+13125550101'],
      name: 'a key',
      level: 'OPEN',
      reason: 'a reason',
      path: 'tips.csv',
      source: 'tips',
      first: 5,
    };
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await graph.empty();
    await graph.close();
  });

  const send = async ({ on, field, argument, path }: TextPlace, text: string, secret: string) => {
    const given = new Map<GraphQLArgument, unknown>([[argument, valueAt(argument.type, path, text)]]);
    for (const other of field.args) {
      if (other !== argument && (isRequiredArgument(other) || other.name === 'first'))
        given.set(other, valid[other.name]);
    }
    const args = [...given.keys()];
    const declared = args.map(({ name, type }) => `$${name}:${String(type)}`).join(' ');
    const passed = args.map(({ name }) => `${name}:$${name}`).join(' ');
    const query = `${on}(${declared}){${field.name}(${passed})${selection(getNamedType(getNullableType(field.type)))}}`;
    const variables = Object.fromEntries([...given].map(([{ name }, value]) => [name, value]));
    return ask(server, query, variables, { authorization: `Bearer ${secret}` });
  };

  /** What no attack may change: nodes and edges of reports, labels, and what the canary says. */
  async function state(): Promise<unknown> {
    const session = graph.stores.driver.session();
    const nodes = await session.run(
      'MATCH (n) WHERE NOT n:ApiKey AND NOT n:IngestRun UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label',
    );
    const edges = await session.run('MATCH (:Report)-[e]->() RETURN type(e) AS type, count(*) AS count ORDER BY type');
    const canary = await session.run(
      'MATCH (n:Report {sourceKey: "sealed"}) RETURN n.text AS text, n.marking AS marking, n.current AS current',
    );
    const labels = await session.run('CALL db.labels() YIELD label WITH label WHERE label =~ ".*Pwned.*" RETURN label');
    await session.close();
    return [nodes, edges, canary, labels].map(({ records }) => records.map((record) => record.toObject()));
  }

  /** An instant is refused before anything is asked: a few texts show that. */
  const textsFor = ({ argument, path }: TextPlace) =>
    leafOf(argument.type, path) === 'Instant' ? INJECTIONS.slice(0, 5) : INJECTIONS;

  const nameOf = ({ on, field, argument, path }: TextPlace) =>
    `${on} ${field.name}(${[argument.name, ...path].join('.')})`;

  it('is taken at these places, all of which are attacked', () => {
    expect(places.length).toBeGreaterThan(30);
    const nested = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !['Query', 'Mutation', 'Subscription'].includes(type.name) && !type.name.startsWith('__'));
    const below = nested.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.filter(({ type: of }) => pathsOf(of).length).map(({ name }) => name),
      ),
    );
    expect(new Set(below)).toEqual(new Set(['after']));
  });

  it('is never run, shows nothing hidden and breaks nothing, wherever it stands', async () => {
    const before = await state();
    const faults: string[] = [];
    for (const one of places) {
      const ofAdministrators = one.on === 'mutation' || one.field.name.startsWith('ingestRun');
      const secret = ofAdministrators ? keys.admin : keys.reader;
      for (const text of textsFor(one)) {
        const { status, body } = await send(one, text, secret);
        const codes = (body.errors ?? []).map(({ extensions }) => extensions.code);
        const shown = secret === keys.reader && JSON.stringify(body).includes(CANARY);
        const refused = codes.filter((code) => /INTERNAL|UNAVAILABLE|TIMEOUT|GRAPHQL|TOO_COMPLEX/.test(code));
        if (status >= 500 || refused.length || shown)
          faults.push(
            `${nameOf(one)} ${JSON.stringify(text)}: ${status} ${shown ? 'shows the canary' : ''} ${body.errors?.[0]?.message}`,
          );
      }
    }
    expect(faults).toEqual([]);
    const caller = await graph.caller();
    await graph.services.retraction.restore({ id: idIn(graph, victim), reason: 'as before' }, caller);
    expect(await state()).toEqual(before);
  }, 600_000);

  it('brings no rows when it stands for an id, a cursor or a name', async () => {
    const anyRow = /"(nodes|edges|connections|neighbours|entities)":\[\{/;
    for (const text of INJECTIONS) {
      const v = { v: text };
      const admin = { authorization: `Bearer ${keys.admin}` };
      const answers = [
        await ask(server, 'query($v:ID!){node(id:$v){id} nodes(ids:[$v]){id} ingestRun(id:$v){id}}', v, admin),
        await ask(server, 'query($v:ID!){timeline(id:$v){nodes{id}}}', v, admin),
        await ask(server, 'query($v:ID!){neighbourhood(id:$v){neighbours{id}}}', v, admin),
        await ask(server, 'query($v:ID!){hiddenConnections(id:$v){connections{entityId}}}', v, admin),
        await ask(server, 'query($v:String!){search(text:"bridge",source:$v){nodes{id}}}', v, admin),
        await ask(server, 'query($v:String!){sources{reports(first:2,after:$v){nodes{id}}}}', v, admin),
        await ask(
          server,
          'query($id:ID!,$v:String!){neighbourhood(id:$id,roles:[$v]){neighbours{id}}}',
          { id: valid['from'], ...v },
          admin,
        ),
      ];
      for (const { body } of answers) {
        expect(JSON.stringify(body.data ?? {})).not.toMatch(anyRow);
        expect(Object.values((body.data ?? {}) as Record<string, unknown>).flat()).not.toContainEqual({
          id: expect.anything(),
        });
      }
    }
  }, 300_000);

  it('is stored and shown as it was when it stands in a report', async () => {
    const texts = INJECTIONS.filter((text) => !/[\0\ud800]/.test(text));
    await writeReports(
      graph,
      texts.map((text, i) =>
        report(`hostile ${i} ${text}`, {
          source: 'test',
          kind: text,
          title: text,
          text,
          url: text,
          identifiers: [
            phone(text, { role: text, original: text, of: text, attributes: { [text]: text }, scope: 'source' }),
          ],
          mentions: [mention(text, text, { role: text, personKey: text, details: { [text]: text } })],
        }),
      ),
    );
    const before = (await state()) as { label?: string }[][];
    expect(before[3]).toEqual([]);
    const caller = await graph.caller();
    const session = graph.stores.driver.session();
    const stored = await session.run('MATCH (n:Report) WHERE n.sourceKey STARTS WITH "hostile" RETURN n.id AS id');
    await session.close();
    const views = await graph.services.nodes.reports(
      stored.records.map((record) => record.get('id') as string),
      caller,
    );
    expect(new Set(views.map((view) => view?.text))).toEqual(new Set(texts));
    expect(new Set(views.map((view) => view?.title))).toEqual(new Set(texts));
    const facts = await graph.services.links.factsOf(
      views.map((view) => view!.id),
      caller,
    );
    expect(new Set(facts.flat().map(({ role }) => role))).toEqual(new Set(texts));
  }, 120_000);
});
