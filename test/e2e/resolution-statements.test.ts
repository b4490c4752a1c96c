import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mentionKey, reportKey } from '../../src/domain/keys.js';
import { FULL_CLEARANCE } from '../../src/domain/marking.js';
import type { HttpServer } from '../../src/server/create-http-server.js';
import { day, mention, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';
import { ask, startServer } from './graphql-server/server-client.js';

const [FEW, MANY] = [2, 12];
const BIRTH = { birth: { ...day('2009-03-04'), precision: 'day' as const, original: '2009-03-04' } };
const sexed = (sex: 'FEMALE' | 'MALE') => ({ description: { ...mention('p', null).description, sex } });
const person = (key: string, name: string, more: object) => report(key, { mentions: [mention('p', name, more)] });
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Robin is told of by few reports and Alex by many; many pairs leave doubt. */
const REPORTS = [
  ...times(FEW, (i) => person(`robin-${i}`, 'Robin Example', BIRTH)),
  ...times(MANY, (i) => person(`alex-${i}`, 'Alex Smith', BIRTH)),
  ...times(MANY, (i) => person(`girl-${i}`, `Sam${'abcdefghijkl'[i]} Kumar`, sexed('FEMALE'))),
  ...times(MANY, (i) => person(`boy-${i}`, `Sam${'abcdefghijkl'[i]} Kumar`, sexed('MALE'))),
];

const MENTION = '{id name entity{id label}}';
const OPERATIONS: Record<string, string> = {
  why: `query($a:ID!,$b:ID!){why(a:$a,b:$b){a${MENTION} b${MENTION} weight blocks{rule isCrowded} isCompared judgements{id pairs{a${MENTION}}}}}`,
  how: `query($a:ID!){how(id:$a){mentions${MENTION} steps{strongest{a${MENTION} b${MENTION}}} judgements{id pairs{a${MENTION} b${MENTION}}}}}`,
  resolutionCandidates: `query($first:Int!){resolutionCandidates(first:$first,minProbability:0){edges{node{a${MENTION} b${MENTION}}}}}`,
  resolutionPreview:
    'query($a:ID!,$b:ID!){resolutionPreview(a:$a,b:$b,verdict:DIFFERENT){truncated before{mentions{id name}} after{mentions{id}} connections{mentionIds}}}',
  'Profile.judgements': `query($a:ID!){node(id:$a){...on Profile{judgements{nodes{id pairs{a${MENTION} b${MENTION}}}}}}}`,
};

describe('the statements of a question about who is who', () => {
  let graph: TestGraph;
  let server: HttpServer;
  let authorization: string;
  const statements: string[] = [];

  const idOf = (key: string, kind: 'mention' | 'person' = 'mention'): string => {
    const { contentHash } = REPORTS.find(({ sourceKey }) => sourceKey === key)!;
    const id = graph.stores.idOf('mention', mentionKey(reportKey('test', key, contentHash), 'p'));
    return kind === 'mention' ? id : id.replace('mention:', 'person:');
  };

  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, REPORTS);
    await graph.resolve();
    const caller = await graph.caller();
    const judge = (a: string, b: string) =>
      graph.services.judgements.judge(
        { a: idOf(a), b: idOf(b), verdict: 'UNSURE', reason: 'not seen', force: false },
        caller,
      );
    await judge('robin-0', 'girl-0');
    for (let i = 0; i < MANY; i += 1) await judge(`alex-${i}`, `boy-${i}`);
    const { secret } = await graph.services.keys.create(
      { name: 'test', admin: true, clearance: FULL_CLEARANCE },
      caller,
    );
    authorization = `Bearer ${secret}`;
    const { runner } = graph.stores;
    const read = runner.read.bind(runner);
    runner.read = (statement, parameters, deadline) => {
      statements.push(statement.name);
      return read(statement, parameters, deadline);
    };
    server = await startServer(graph.services, { deadlineMs: 30_000 });
  }, 180_000);
  afterAll(async () => {
    await server.close();
    await graph.empty();
    await graph.close();
  });

  const asked = async (query: string, variables: object) => {
    await ask(server, '{__typename}', undefined, { authorization });
    statements.length = 0;
    const { body } = await ask(server, query, variables, { authorization });
    expect(body.errors).toBeUndefined();
    const sent = statements.filter((name) => !/find-key|list-markings|oldest-open-batch/.test(name)).sort();
    return { sent, rows: JSON.stringify(body.data).match(/"id":/g)?.length ?? 0 };
  };

  it.each(Object.entries(OPERATIONS))(
    'are as many for many rows as for few: %s',
    async (_, query) => {
      const few = await asked(query, { a: idOf('robin-0', 'person'), b: idOf('robin-1'), first: FEW });
      const many = await asked(query, { a: idOf('alex-0', 'person'), b: idOf('alex-1'), first: MANY });
      expect(few.sent.length).toBeGreaterThan(0);
      expect(many.sent).toEqual(few.sent);
      expect(many.rows).toBeGreaterThanOrEqual(few.rows);
    },
    60_000,
  );
});
