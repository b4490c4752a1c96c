// How much longer questions about one entity take in a large graph than in a small one, both asked in turns:
//   node bench/growth.mjs --small DIRECTORY --large DIRECTORY [--seed N] [--questions 200]
// The directories are those that `bench/analysis.mjs --keep` has filled.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import neo4j from 'neo4j-driver';
import { Random } from '../dist/domain/random.js';
import { createClient, ENTITY } from './client.mjs';
import { percentile, round } from './measure.mjs';
import { openServers } from './servers.mjs';

const { values } = parseArgs({
  options: {
    small: { type: 'string' },
    large: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    questions: { type: 'string', default: '200' },
  },
});
const WARM = 40;
const BAR = 2;
const QUESTIONS = {
  'reports of it': `query ($id: ID!) { node(id: $id) { ... on Entity { ${ENTITY} reports(first: 25) { nodes { id kind title observedFrom } } } } }`,
  'neighbourhood, 1 hop': `query ($id: ID!) { neighbourhood(id: $id, depth: 1, first: 25) { totals { kind count } neighbours { entity { ${ENTITY} } } } }`,
  'neighbourhood, 2 hops': `query ($id: ID!) { neighbourhood(id: $id, depth: 2, first: 25) { totals { kind count } neighbours { entity { ${ENTITY} } } } }`,
  hiddenConnections:
    'query ($id: ID!) { hiddenConnections(id: $id, first: 200) { totalCount connections { score entity { id kind label } shared { value { id } } } } }',
  timeline: 'query ($id: ID!) { timeline(id: $id, first: 25) { nodes { id kind title observedFrom } } }',
  movements: 'query ($id: ID!) { movements(id: $id) { stays { from to } } }',
  coLocation: 'query ($id: ID!) { coLocation(id: $id, within: { km: 5, hours: 24 }) { others { entityId } tooVague } }',
};

const servers = openServers();
try {
  const sides = [];
  for (const directory of [values.small, values.large]) {
    const { url, key, connection } = await servers.open('sides/service', join(directory, 'product'));
    sides.push({ client: createClient(url, key), ids: await someValues(connection) });
  }
  const table = new Table({
    head: ['', 'small: p50 ms', 'p95', 'large: p50 ms', 'p95', 'growth of p50', `bar: below ${BAR}`],
  });
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const times = await inTurns(sides, query);
    const [small, large] = times.map((list) => percentile(list, 0.5));
    const both = times.flatMap((list) => [round(percentile(list, 0.5), 1), round(percentile(list, 0.95), 1)]);
    table.push([name, ...both, round(large / small), large < BAR * small ? 'holds' : 'missed']);
  }
  console.log(`${values.questions} values of each graph, seed ${values.seed}`);
  console.log(table.toString());
} finally {
  await servers.close();
}

/** Phones, emails, accounts and the like at random: only they move. */
async function someValues({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery(
    'MATCH (v:Value) WHERE NOT v:Location RETURN v.id AS id ORDER BY substring(v.id, size(v.id) - 8) LIMIT 5000',
  );
  await driver.close();
  const random = Random.at('bench', 'growth', Number(values.seed));
  return Array.from({ length: Number(values.questions) + WARM }, () => records[random.below(records.length)].get('id'));
}

async function inTurns(sides, query) {
  const times = sides.map(() => []);
  for (let i = 0; i < Number(values.questions) + WARM; i += 1)
    for (const [side, { client, ids }] of sides.entries()) {
      const start = performance.now();
      await client.ask(query, { id: ids[i] });
      if (i >= WARM) times[side].push(performance.now() - start);
    }
  return times;
}
