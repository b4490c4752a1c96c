import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportKey } from '../../src/domain/keys.js';
import { type Clearance, FULL_CLEARANCE } from '../../src/domain/marking.js';
import type { HttpServer } from '../../src/server/create-http-server.js';
import type { KeyedReport } from '../../src/services/ports-of-ingest.js';
import { day, mention, phone, report } from '../support/drafts.js';
import { openGraph, type TestGraph } from '../support/open-graph.js';
import { writeReports } from '../support/write-reports.js';
import { type Answer, ask, startServer } from './graphql-server/server-client.js';

const born = (date: string) => ({ ...day(date), precision: 'day' as const, original: date });
const described = (sex: 'FEMALE' | 'MALE') => ({ ...mention('p', null).description, sex });

/** A report of one person. */
const person = (key: string, name: string, more: Partial<Parameters<typeof mention>[2]> = {}, marking = 'OPEN') =>
  report(key, { marking, mentions: [mention('p', name, { birth: born('2009-03-04'), ...more })] });

/** Robin is told of by two open reports and a sealed one; Sam and Kim are pairs that leave doubt, Kim's half sealed. */
const REPORTS: readonly KeyedReport[] = [
  { ...person('robin-1', 'Robin Example'), identifiers: [phone('+13125550100')] },
  person('robin-2', 'Robin Example'),
  person('robin-3', 'Robin Example', {}, 'SEALED'),
  person('sam-1', 'Sam Sample', { birth: null, type: 'CHILD', description: described('FEMALE') }),
  person('sam-2', 'Sam Sample', { birth: null, description: described('MALE') }),
  person('kim-1', 'Kim Instance', { birth: null, description: described('FEMALE') }),
  person('kim-2', 'Kim Instance', { birth: null, description: described('MALE') }, 'SEALED'),
];

type Tree = Record<string, unknown>;
const OUTCOME =
  '{judgement{id verdict reason by ended{reason} pairs{aId bId a{name} b{name}}} before after moved{mentionId personId} contradicts}';
const JUDGE = `mutation($a:ID!,$b:ID!,$verdict:Verdict!,$force:Boolean){judge(a:$a,b:$b,verdict:$verdict,reason:"seen both",force:$force)${OUTCOME}}`;
const WITHDRAW = `mutation($id:ID!){withdrawJudgement(id:$id,reason:"a mistake")${OUTCOME}}`;
const WHY = `query($a:ID!,$b:ID!){why(a:$a,b:$b){a{id name} b{id} together sameInSource model prior{probability weight}
  comparisons{comparison a b level m u weight rarity{term share factor weight}} household{weight} weight probability
  whyNot{threshold lacking veto{code reason} deciding{comparison needed} missing{comparison aIsSilent bIsSilent mostWeight} against{comparison weight}}
  judgements{id verdict} chart}}`;
const HOW = `query($id:ID!){how(id:$id){personId mentions{id} model judgements{id}
  steps{left{id} right{id} sum strongest{a{id} b{id} weight probability}} weakest{a{id} b{id} weight left{id} right{id}}}}`;
const CANDIDATES = `query($min:Float){resolutionCandidates(first:10,minProbability:$min){totalCount pageInfo{hasNextPage}
  edges{cursor node{reason weight probability model score a{name} b{name}}}}}`;
const MENTIONS =
  'query($id:ID!){node(id:$id){id ...on Profile{mentions{nodes{id}} judgements{totalCount nodes{id verdict ended{by}}}}}}';

describe('resolution over GraphQL', () => {
  let graph: TestGraph;
  let server: HttpServer;
  let asAdmin: string;
  let asOpen: string;
  const id = (key: string, kind = 'mention') => {
    const one = REPORTS.find(({ sourceKey }) => sourceKey === key)!;
    return `${kind}:${mentionIds.get(graph.stores.idOf('report', reportKey('test', key, one.contentHash)))!.slice('mention:'.length)}`;
  };
  const mentionIds = new Map<string, string>();

  beforeAll(async () => {
    graph = await openGraph();
    await writeReports(graph, REPORTS);
    await graph.resolve();
    const caller = await graph.caller();
    const reports = REPORTS.map((one) =>
      graph.stores.idOf('report', reportKey('test', one.sourceKey, one.contentHash)),
    );
    for (const fact of (await graph.services.links.factsOf(reports, caller)).flat())
      if (fact.mentionId) mentionIds.set(fact.reportId, fact.mentionId);
    const keyFor = async (clearance: Clearance) =>
      `Bearer ${(await graph.services.keys.create({ name: 'test', admin: true, clearance }, caller)).secret}`;
    [asAdmin, asOpen] = [await keyFor(FULL_CLEARANCE), await keyFor({ level: 'OPEN', compartments: [] })];
    server = await startServer(graph.services, { deadlineMs: 30_000 });
  }, 180_000);
  afterAll(async () => {
    await server.close();
    await graph.empty();
    await graph.close();
  });

  const send = (query: string, variables?: object, authorization = asAdmin): Promise<Answer> =>
    ask(server, query, variables, { authorization });
  const data = async (query: string, variables?: object, authorization?: string) => {
    const { body } = await send(query, variables, authorization);
    expect(body.errors).toBeUndefined();
    return Object.values(body.data as Tree)[0] as Tree & {
      judgement: { id: string };
      before: string[];
      after: string[];
    };
  };
  const codeOf = async (query: string, variables?: object, authorization?: string) =>
    (await send(query, variables, authorization)).body.errors?.[0]?.extensions.code;

  it('adds the prior and every comparison up to the weight, and draws it', async () => {
    const why = await data(WHY, { a: id('robin-1'), b: id('robin-2') });
    expect(why).toMatchObject({ together: true, sameInSource: false, model: 'rough@1', judgements: [] });
    const weights = (why['comparisons'] as { weight: number }[]).map(({ weight }) => weight);
    const sum = weights.reduce((x, y) => x + y, (why['prior'] as { weight: number }).weight);
    expect(why['weight']).toBeCloseTo(sum, 9);
    expect(why['probability']).toBeCloseTo(1 / (1 + 2 ** -sum), 9);
    expect(why['chart']).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
  });

  it('says what speaks against a pair that is kept apart', async () => {
    const why = await data(WHY, { a: id('sam-1'), b: id('sam-2') });
    expect(why).toMatchObject({ together: false, whyNot: { threshold: 0.9, veto: null } });
    const { lacking, against, missing } = why['whyNot'] as { lacking: number } & Record<string, Tree[]>;
    expect(lacking).toBeGreaterThan(0);
    expect(against).toEqual([{ comparison: 'sex', weight: expect.any(Number) }]);
    expect(missing).toContainEqual(
      expect.objectContaining({ comparison: 'birth date', aIsSilent: true, bIsSilent: true }),
    );
  });

  it('parts two mentions that are judged different, and joins them again when that is withdrawn', async () => {
    const pair = { a: id('robin-1'), b: id('robin-2') };
    const preview = await data(
      'query($a:ID!,$b:ID!){resolutionPreview(a:$a,b:$b,verdict:DIFFERENT){before{mentions{id}} after{mentionIds} connections{entity{label} mentionIds}}}',
      pair,
      asOpen,
    );
    expect(preview['before']).toHaveLength(1);
    expect(preview['after']).toHaveLength(2);
    expect(preview['connections']).toEqual([{ entity: { label: expect.any(String) }, mentionIds: [pair.a] }]);
    const judged = await data(JUDGE, { ...pair, verdict: 'DIFFERENT' });
    expect(judged.before).toHaveLength(1);
    expect(judged.after).toHaveLength(2);
    expect(judged).toMatchObject({
      judgement: { verdict: 'DIFFERENT', reason: 'seen both', ended: null, pairs: [{ a: { name: 'Robin Example' } }] },
      contradicts: [],
    });
    expect(judged['moved']).toHaveLength(2);
    const why = await data(WHY, pair, asOpen);
    expect(why).toMatchObject({
      together: false,
      whyNot: { veto: { code: 'JUDGED_DIFFERENT' }, deciding: [] },
      judgements: [{ id: judged.judgement.id, verdict: 'DIFFERENT' }],
    });
    expect(await codeOf(JUDGE, { ...pair, verdict: 'SAME' })).toBe('CONFLICT');
    const ended = await data(WITHDRAW, { id: judged.judgement.id });
    expect(ended).toMatchObject({ judgement: { ended: { reason: 'a mistake' } } });
    expect([ended.before.length, ended.after.length]).toEqual([2, 1]);
    expect(await codeOf(WITHDRAW, { id: judged.judgement.id })).toBe('NOT_FOUND');
    const profile = await data(MENTIONS, { id: ended.after[0] });
    expect(profile['judgements']).toMatchObject({ totalCount: 1, nodes: [{ id: judged.judgement.id }] });
  }, 60_000);

  it('splits a person and merges it again, past a contradiction only by force', async () => {
    const whole = await data(HOW, { id: id('robin-1') });
    const split = await data(
      `mutation($id:ID!,$out:[ID!]!){splitEntity(id:$id,mentionIds:$out,reason:"two cousins")${OUTCOME}}`,
      { id: whole['personId'], out: [id('robin-2')] },
    );
    expect(split.after).toHaveLength(2);
    const MERGE = `mutation($ids:[ID!]!,$force:Boolean){mergeEntities(ids:$ids,reason:"one after all",force:$force)${OUTCOME}}`;
    expect(await codeOf(MERGE, { ids: split.after })).toBe('CONFLICT');
    const merged = await data(MERGE, { ids: split.after, force: true });
    expect(merged['contradicts']).toEqual([split.judgement.id]);
    expect(merged.after).toHaveLength(1);
    for (const judgement of [merged.judgement.id, split.judgement.id]) await send(WITHDRAW, { id: judgement });
    expect((await data(HOW, { id: id('robin-1') }))['mentions']).toHaveLength(3);
  }, 60_000);

  it('tells how the mentions of a person came together', async () => {
    const how = await data(HOW, { id: id('robin-2', 'person') });
    expect(how['mentions']).toHaveLength(3);
    expect(how['steps']).toHaveLength(2);
    const [step] = how['steps'] as { sum: number; strongest: { weight: number } }[];
    expect(step!.sum).toBeGreaterThan(0);
    expect(step!.strongest.weight).toBeGreaterThan(step!.sum);
    const { left, right } = how['weakest'] as { left: unknown[]; right: unknown[] };
    expect(left.length + right.length).toBe(3);
  });

  it('queues pairs that leave doubt, until they are judged', async () => {
    const names = async (authorization: string) =>
      ((await data(CANDIDATES, {}, authorization))['edges'] as { node: { a: { name: string } } }[])
        .map(({ node }) => node.a.name)
        .sort();
    expect(await names(asAdmin)).toEqual(['Kim Instance', 'Sam Sample']);
    expect(await names(asOpen)).toEqual(['Sam Sample']);
    expect((await data(CANDIDATES, { min: 0.999 }))['edges']).toEqual([]);
    expect(await codeOf(CANDIDATES, { min: 2 })).toBe('BAD_USER_INPUT');
    const unsure = await data(JUDGE, { a: id('sam-1'), b: id('sam-2'), verdict: 'UNSURE' });
    expect(unsure.after).toHaveLength(2);
    expect(await names(asAdmin)).toEqual(['Kim Instance']);
  }, 60_000);

  it('keeps from a caller what the caller may not see', async () => {
    const sealed = await data(JUDGE, { a: id('robin-1'), b: id('robin-3'), verdict: 'SAME' });
    const how = await data(HOW, { id: id('robin-1') }, asOpen);
    const seen = JSON.stringify([how, await data(MENTIONS, { id: how['personId'] }, asOpen)]);
    expect(seen).not.toContain(id('robin-3').slice('mention:'.length));
    expect(seen).not.toContain(sealed.judgement.id);
    expect(how['mentions']).toHaveLength(2);
    const hidden = { a: id('robin-1'), b: id('robin-3') };
    expect(await codeOf(WHY, hidden, asOpen)).toBe('NOT_FOUND');
    expect(await codeOf(JUDGE, { ...hidden, verdict: 'DIFFERENT' }, asOpen)).toBe('NOT_FOUND');
    expect(await codeOf(WITHDRAW, { id: sealed.judgement.id }, asOpen)).toBe('NOT_FOUND');
    expect(await codeOf(HOW, { id: id('robin-3') }, asOpen)).toBe('NOT_FOUND');
    expect(await codeOf(HOW, { id: 'person:nobody' })).toBe('NOT_FOUND');
    // What only a hidden mention joins is two people for this caller.
    const bridge = await data(JUDGE, { a: id('robin-3'), b: id('kim-1'), verdict: 'SAME' });
    const PREVIEW = 'query($a:ID!,$b:ID!){resolutionPreview(a:$a,b:$b,verdict:SAME){before{mentionIds}}}';
    const preview = (authorization: string) => data(PREVIEW, { a: id('robin-1'), b: id('sam-1') }, authorization);
    expect(JSON.stringify(await preview(asAdmin))).toContain(id('kim-1'));
    expect(JSON.stringify(await preview(asOpen))).not.toContain(id('kim-1'));
    for (const one of [bridge, sealed]) await data(WITHDRAW, { id: one.judgement.id });
  }, 60_000);

  it('shows the model that is used, keeps one that is imported, and refuses another under its name', async () => {
    const shown = await data('{resolutionModel{id document chart}}');
    expect(shown['chart']).toMatch(/^<svg/);
    const IMPORT = 'mutation($document:String!){importResolutionModel(document:$document){id version current}}';
    const imported = await data(IMPORT, { document: shown['document'] });
    expect(imported).toMatchObject({ id: shown['id'], current: true });
    expect(await data('{resolutionModels{id by savedAt current}}')).toMatchObject([{ id: shown['id'] }]);
    const other = JSON.stringify({ ...JSON.parse(shown['document'] as string), prior: 0.5 });
    expect(await codeOf(IMPORT, { document: other })).toBe('CONFLICT');
    expect(await codeOf(IMPORT, { document: '{}' })).toBe('BAD_FILE');
    expect(await codeOf('{resolutionModel(id:"none@1"){chart}}')).toBe('NOT_FOUND');
  }, 60_000);
});
