// The nested neighbourhood of a value (its reports, what they name, and the reports of that) beside the same question to
// @neo4j/graphql, which asks for no clearance, on the same database in turns:
//   node bench/beside-neo4j-graphql.mjs [--size S|M|L] [--seed N] [--values 100] [--keep DIRECTORY]
// Needs the npm registry the first time. A directory that is kept is filled once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import neo4j from 'neo4j-driver';
import { createClient, post } from './client.mjs';
import { benchDirectory } from './environment.mjs';
import { filledSample } from './filled-sample.mjs';
import { percentile, round } from './measure.mjs';
import { openServers } from './servers.mjs';

const PACKAGES = ['@neo4j/graphql@7.6.3', 'graphql@16.15.0', 'neo4j-driver@6.3.0', '@apollo/server@5.5.1'];
const WARM = 50;
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    values: { type: 'string', default: '100' },
    keep: { type: 'string' },
  },
});
const MOST = 10;
/** Fields of entities and of reports, on either side. */
const QUESTIONS = {
  'ids and kinds': { value: 'id kind', person: '', report: 'id kind', entity: 'id kind' },
  'as a chart shows them': {
    value: 'id kind key',
    person: 'name',
    report: 'id kind title',
    entity: 'id kind label',
  },
};
const ours = ({ entity, report }) =>
  `query ($id: ID!) { node(id: $id) { ... on Entity { ${entity} reports(first: ${MOST}) { nodes { ${report} facts { entity { ${entity} reports(first: ${MOST}) { nodes { ${report} } } } } } } } } }`;
/** Ours gives the latest reports that hold now, so theirs is asked for these: any ten would be another question. */
const LATEST = `(where: { current: { eq: true } }, limit: ${MOST}, sort: [{ observedFrom: DESC }, { id: ASC }])`;
const theirs = ({ value, person, report }) => {
  const around = (field) => `${field} { ${value} mentionedIn${LATEST} { ${report} } locatedIn${LATEST} { ${report} } }`;
  return `query ($id: ID!) { values(where: { id: { eq: $id } }) { ${value} mentionedIn${LATEST} { ${report} ${around('mentions')} ${around('locatedAt')} describes { id ${person} entity { key mentions(limit: ${MOST}) { reports${LATEST} { ${report} } } } } } } }`;
};

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));
const idsOf = (rows) => rows.map(({ id }) => id);
/** Reports of the value; by each the values that it names with the reports of these, and how many people it names. */
const ofOurs = ({ reports }) =>
  reports.nodes.map(({ id, facts }) => {
    const entities = [...byId(facts.map(({ entity }) => entity)).values()];
    const isPerson = (entity) => entity.id.startsWith('person:');
    const values = entities.filter((entity) => !isPerson(entity));
    return {
      id,
      people: entities.filter(isPerson).length,
      values: new Map(values.map((value) => [value.id, idsOf(value.reports.nodes)])),
    };
  });
const ofTheirs = ({ mentionedIn }) =>
  [...byId(mentionedIn).values()].map(({ id, mentions, locatedAt, describes }) => {
    const values = [...byId([...mentions, ...locatedAt]).values()];
    return {
      id,
      people: new Set(describes.map(({ entity: [entity] }) => entity.key)).size,
      values: new Map(values.map((value) => [value.id, idsOf([...value.mentionedIn, ...value.locatedIn])])),
    };
  });

/** Whether both say the same. Theirs has the latest reports by each of two kinds of links, ours the latest of both. */
function isSame(mine, other) {
  const theirs = byId(other);
  const isSameValue = ([id, reports], values) => {
    const among = new Set(values.get(id) ?? []);
    return reports.length === Math.min(among.size, MOST) && reports.every((report) => among.has(report));
  };
  return (
    mine.length === other.length &&
    mine.every(({ id, people, values }) => {
      const its = theirs.get(id);
      return (
        its?.people === people &&
        its.values.size === values.size &&
        [...values].every((value) => isSameValue(value, its.values))
      );
    })
  );
}

const scratch = values.keep ?? benchDirectory();
const packages = installed();
const servers = openServers();
try {
  const { url, key, connection } = await servers.open('sides/service', await filledSample(scratch, values));
  const { uri, user, password } = connection;
  const peer = await servers.open('peers/neo4j-graphql-server', packages, uri, user, password);
  await measure(createClient(url, key), peer.url, await someValues(connection));
} finally {
  await servers.close();
  if (!values.keep) rmSync(scratch, { recursive: true, force: true });
}

function installed() {
  const directory = join(tmpdir(), 'asterism-neo4j-graphql-7.6.3');
  if (existsSync(join(directory, 'node_modules', '@apollo', 'server'))) return directory;
  mkdirSync(directory, { recursive: true });
  for (const args of [
    ['init', '-y'],
    ['install', '--no-audit', '--no-fund', ...PACKAGES],
  ])
    if (spawnSync('npm', args, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      throw new Error(`npm ${args.join(' ')} failed`);
  return directory;
}

/** Phones, emails and accounts of 2 to 10 reports, so that both sides give the same reports in whatever order. */
async function someValues({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery(
    `MATCH (v:Value) WHERE NOT v:Location
     WITH v, COUNT { (v)<-[:MENTIONS]-() } AS reports WHERE reports >= 2 AND reports <= ${MOST}
     RETURN v.id AS id ORDER BY substring(v.id, size(v.id) - 8) LIMIT $limit`,
    { limit: neo4j.int(Number(values.values) + WARM) },
  );
  await driver.close();
  return records.map((record) => record.get('id'));
}

async function measure(client, peerUrl, ids) {
  const table = new Table({ head: ['', 'p50 ms', 'p95 ms'] });
  const row = (name, times) => [name, round(percentile(times, 0.5), 1), round(percentile(times, 0.95), 1)];
  for (const [name, fields] of Object.entries(QUESTIONS)) {
    const { mine, other, same } = await askBoth(client, peerUrl, ids, fields);
    console.log(
      `${name}, size ${values.size}, ${mine.length} values, ${same} with the same reports, values and people on both sides`,
    );
    const ratio = (share) => round(percentile(mine, share) / percentile(other, share));
    table.push(row(`asterism, with clearance: ${name}`, mine), row('@neo4j/graphql, without clearance', other), [
      'ratio (bar: below 1)',
      ratio(0.5),
      ratio(0.95),
    ]);
  }
  console.log(table.toString());
}

async function askBoth(client, peerUrl, ids, fields) {
  const [query, peerQuery] = [ours(fields), theirs(fields)];
  const sides = [
    { times: [], ask: async (id) => JSON.parse(await client.ask(query, { id })).data.node },
    { times: [], ask: (id) => askPeer(peerUrl, peerQuery, id) },
  ];
  let same = 0;
  for (const [i, id] of ids.entries()) {
    const answers = new Map();
    // Who comes second finds what the first has brought near, so they change places.
    for (const side of i % 2 ? sides : sides.toReversed()) {
      const start = performance.now();
      answers.set(side, await side.ask(id));
      if (i >= WARM) side.times.push(performance.now() - start);
    }
    const [mine, other] = sides.map((side) => answers.get(side));
    if (i >= WARM && isSame(ofOurs(mine), ofTheirs(other))) same += 1;
  }
  const [mine, other] = sides.map(({ times }) => times);
  return { mine, other, same };
}

async function askPeer(url, query, id) {
  const { text } = await post(url, JSON.stringify({ query, variables: { id } }));
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data.values[0];
}
