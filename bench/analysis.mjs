// Speed of link analysis beside the same question as a plain Cypher statement, on the same database in turns:
//   node --max-old-space-size=320 --max-semi-space-size=32 bench/analysis.mjs [--size S|M|L] [--seed N] [--pairs 1000]
//     [--only hiddenConnections,…] [--keep DIRECTORY]
// Node's options are those of `npm start`. A directory that is kept is filled once: later runs measure only.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import neo4j from 'neo4j-driver';
import { Random } from '../dist/domain/random.js';
import { createClient } from './client.mjs';
import { benchDirectory, openBench } from './environment.mjs';
import { filledSample, say } from './filled-sample.mjs';
import { percentile, round } from './measure.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    pairs: { type: 'string', default: '1000' },
    only: { type: 'string', default: 'connections,hiddenConnections,connectingNetwork,communities' },
    keep: { type: 'string' },
  },
});
const HUB_DEGREE = 200;
/** Questions that are asked before time is taken, and how many are asked of the kinds that take long. */
const [WARM, FEW, MOST_OF_ONE] = [20, 40, 400];
const BARS = {
  connections: { p50: 300, p95: 800, most: 5_000 },
  hiddenConnections: { p95: 150 },
  connectingNetwork: { p95: 2_000 },
  communities: { most: 20_000 },
};

const scratch = values.keep ?? benchDirectory();
const random = Random.at('bench', 'analysis', Number(values.seed));
const peer = (name) => readFileSync(new URL(`peers/${name}.cypher`, import.meta.url), 'utf8');

try {
  const { app, settings, close } = await openBench(await filledSample(scratch, values));
  const driver = neo4j.driver(app.connection.uri, neo4j.auth.basic(app.connection.user, app.connection.password));
  try {
    const { url } = await app.serve({ resolve: false });
    const rows = await measure(createClient(url, settings.adminKey), driver);
    show(rows);
    mkdirSync(new URL('out/', import.meta.url), { recursive: true });
    writeFileSync(
      new URL(`out/analysis-${values.size}.json`, import.meta.url),
      `${JSON.stringify({ size: values.size, seed: Number(values.seed), rows }, null, 2)}\n`,
    );
  } finally {
    await driver.close();
    await close();
  }
} finally {
  if (!values.keep) rmSync(scratch, { recursive: true, force: true });
}

async function measure(client, driver) {
  const run = async (statement, parameters) =>
    (await driver.executeQuery(statement, parameters, { routing: neo4j.routing.READ })).records;
  const ask = async (query) => JSON.parse(await client.ask(query)).data;
  const ends = await pickEnds(run);
  const pick = (list) => list[random.below(list.length)];
  const half = Number(values.pairs) / 2;
  const pairs = Array.from({ length: Number(values.pairs) }, (_, i) => [
    pick(i < half ? ends.any : ends.nearHubs),
    pick(ends.any),
  ]).filter(([from, to]) => from !== to);
  const tens = Array.from({ length: FEW }, () => [...new Set(Array.from({ length: 10 }, () => pick(ends.any)))]);
  const span = await spanOf(run, 50_000);
  // As many of both kinds of ends.
  const some = pairs.filter((_, i) => i % Math.ceil(pairs.length / MOST_OF_ONE) === 0).map(([from]) => from);
  const ids = (list) => JSON.stringify(list);
  const cases = {
    connections: [
      pairs,
      {
        ask: async ([from, to]) =>
          (
            await ask(
              `{ connections(from: ${ids([from])}, to: ${ids([to])}, maxLength: 6, first: 5) { shortest leftOut { outOfTime unopened hubCount } connections { bits reason proof { fragility } steps { report { id kind } } } } }`,
            )
          ).connections,
        beside: async ([from, to]) =>
          (await run(peer('shortest-path'), { from, to }))[0]?.get('steps').toNumber() ?? null,
        same: (mine, theirs) =>
          mine.shortest === theirs || (mine.shortest === null && theirs > 6) || mine.leftOut.outOfTime,
      },
    ],
    hiddenConnections: [
      some,
      {
        ask: async (id) =>
          (
            await ask(
              `{ hiddenConnections(id: "${id}", first: 200) { totalCount connections { score entity { id kind label } shared { value { id } } } } }`,
            )
          ).hiddenConnections,
        beside: async (id) => (await run(peer('hidden-connections'), { id, hubDegree: HUB_DEGREE })).length,
        same: (mine, theirs) => mine.connections.length > 0 === theirs > 0,
      },
    ],
    connectingNetwork: [
      tens,
      {
        ask: async (list) =>
          (await ask(`{ connectingNetwork(ids: ${ids(list)}) { bits entityIds unconnected { entityId } } }`))
            .connectingNetwork,
        beside: async ([first, ...others]) => (await run(peer('connecting-network'), { first, others })).length,
        same: () => true,
      },
    ],
    communities: [
      [span, span, span],
      {
        ask: async ({ since, until }) =>
          (
            await ask(
              `{ communities(scope: { from: "${since}", to: "${until}" }, first: 25) { totalCount modularity scope { entities links } } }`,
            )
          ).communities,
        beside: async ({ since, until }) =>
          (
            await run(peer('scope-pairs'), {
              since: neo4j.types.DateTime.fromStandardDate(new Date(since)),
              until: neo4j.types.DateTime.fromStandardDate(new Date(until)),
            })
          )[0]
            .get('links')
            .toNumber(),
        same: () => true,
      },
    ],
  };
  const rows = [];
  for (const [name, [questions, sides]] of Object.entries(cases))
    if (values.only.split(',').includes(name)) rows.push(await inTurns(name, questions, sides));
  return rows;
}

/** Values at random, and values that stand in a report with one of the busiest. */
async function pickEnds(run) {
  const idsOf = (records) => records.map((record) => record.get('id'));
  return {
    any: idsOf(
      await run(
        'MATCH (v:Value) WHERE NOT v.coarse RETURN v.id AS id ORDER BY substring(v.id, size(v.id) - 8) LIMIT 2000',
      ),
    ),
    nearHubs: idsOf(
      await run(
        `MATCH (h:Value)<-[:MENTIONS|LOCATED_AT]-(r:Report) WHERE NOT h.coarse
         WITH h, count(r) AS reports ORDER BY reports DESC LIMIT 20
         CALL (h) { MATCH (h)<-[:MENTIONS|LOCATED_AT]-(r:Report)-[:MENTIONS|LOCATED_AT]->(v:Value) WHERE v <> h AND NOT v.coarse RETURN DISTINCT v.id AS id LIMIT 100 }
         RETURN DISTINCT id`,
      ),
    ),
  };
}

/** A span of time whose reports name about so many entities. */
async function spanOf(run, entities) {
  const [record] = await run(
    `MATCH (r:Report)-[e:MENTIONS|LOCATED_AT]->() WHERE e.observedFrom IS NOT NULL
     WITH e.observedFrom AS at ORDER BY at LIMIT $facts
     RETURN toString(min(at)) AS since, toString(max(at)) AS until`,
    { facts: neo4j.int(entities) },
  );
  const instant = (text) => new Date(text.replace(/\[.*$/, '')).toISOString();
  return { since: instant(record.get('since')), until: instant(record.get('until')) };
}

/** Asks both sides the same questions in turns; a question that one side cannot answer ends the bench. */
async function inTurns(name, questions, { ask, beside, same }) {
  const [mine, theirs] = [[], []];
  let agree = 0;
  const timed = async (work, times, counts) => {
    const start = performance.now();
    const answer = await work();
    if (counts) times.push(performance.now() - start);
    return answer;
  };
  const warm = questions.slice(0, Math.min(WARM, Math.ceil(questions.length / 3)));
  for (const question of warm) await ask(question);
  for (const question of warm) await beside(question);
  for (const question of questions) {
    const answer = await timed(() => ask(question), mine, true);
    const other = await timed(() => beside(question), theirs, true);
    if (same(answer, other)) agree += 1;
    else if (process.env.ASTERISM_BENCH_DIFFERENCES) console.error(name, question, answer, other);
  }
  const bar = BARS[name];
  const [p50, p95, most] = [percentile(mine, 0.5), percentile(mine, 0.95), Math.max(...mine)];
  const slowest = JSON.stringify(questions[mine.indexOf(most)]);
  say(`${name}: p50 ${round(p50)} ms, p95 ${round(p95)} ms, the slowest ${slowest}`);
  return {
    name,
    questions: questions.length,
    'same answer': agree,
    p50: round(p50),
    p95: round(p95),
    most: round(most),
    'peer p50': round(percentile(theirs, 0.5)),
    'peer p95': round(percentile(theirs, 0.95)),
    'peer most': round(Math.max(...theirs)),
    bar: Object.entries(bar)
      .map(([measure, limit]) => `${measure} ≤ ${limit}`)
      .join(', '),
    holds: p50 <= (bar.p50 ?? Infinity) && p95 <= (bar.p95 ?? Infinity) && most <= (bar.most ?? Infinity),
  };
}

function show(rows) {
  const table = new Table({ head: Object.keys(rows[0]) });
  for (const row of rows) table.push(Object.values(row).map(String));
  console.log(table.toString());
}
