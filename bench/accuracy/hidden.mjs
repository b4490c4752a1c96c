// How well hidden connections are found, beside counting shared neighbours and Adamic and Adar's weights on the same
// graph, against what the sample planted and who knows whom in its world:
//   node bench/accuracy/hidden.mjs [--size S] [--seed N] [--keep DIRECTORY]
// A directory that is kept is filled once: later runs look at it only, with the seed it was filled with.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import neo4j from 'neo4j-driver';
import { writeSample } from '../../dist/app.js';
import { inventedImage } from '../../dist/ingest/sources/sample/invented-values.js';
import { missingCase } from '../../dist/ingest/sources/sample/missing-case.js';
import { FIRST_INSTANT, LAST_INSTANT, World } from '../../dist/ingest/sources/sample/world.js';
import { benchDirectory, openBench } from '../environment.mjs';
import { round } from '../measure.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    keep: { type: 'string' },
  },
});
const seed = Number(values.seed);
/** Of one entity, and of the whole graph, as many pairs are looked at. */
const [TOP_OF_ONE, TOP_OF_ALL] = [100, 500];
const AT_ONCE = 200;
/** Pictures that an actor of the sample has at most. */
const PICTURES = 6;

const scratch = values.keep ?? benchDirectory();
try {
  const sample = join(scratch, 'sample');
  const product = join(scratch, 'product');
  const isFilled = existsSync(product);
  mkdirSync(product, { recursive: true });
  const { app, close } = await openBench(product);
  if (!isFilled) {
    const { exportDirectory } = await writeSample({ directory: sample, seed, size: values.size });
    await app.ingest({ inputs: [exportDirectory], source: 'sample', mapping: null, marking: null });
    await app.resolve({});
  }
  const graph = await readGraph(app);
  const planted = plantedPairs(sample, graph);
  const [isTrue, know] = [sharesTruly(sample, graph), knowEachOther(sample, graph)];
  const sides = { asterism: await ofProduct(app, graph), ...peers(graph) };
  const table = new Table({
    head: [
      '',
      `planted pairs in the top ${TOP_OF_ONE} of each end`,
      `of the first ${TOP_OF_ALL} of all: true`,
      'know each other',
    ],
  });
  for (const [name, { topOf, all }] of Object.entries(sides)) {
    let found = 0;
    for (const [from, to] of planted) if ((await topOf(from)).includes(to)) found += 1;
    const first = (await all()).slice(0, TOP_OF_ALL);
    const shareOf = (holds) => {
      const right = first.filter(([a, b]) => holds(a, b)).length;
      return `${round(right / Math.max(first.length, 1), 3)} (${right} of ${first.length})`;
    };
    table.push([
      name,
      `${round(found / planted.length, 3)} (${found} of ${planted.length})`,
      shareOf(isTrue),
      shareOf(know),
    ]);
  }
  console.log(`sample ${values.size}, seed ${seed}: ${graph.named.size} reports`);
  console.log(table.toString());
  await close();
} finally {
  if (!values.keep) rmSync(scratch, { recursive: true, force: true });
}

/** The key of a row in its file: the mapping puts the kind of the report before it. */
function rowKey(sourceKey) {
  return sourceKey.slice(sourceKey.indexOf(':') + 1);
}

/** What the reports name, with people as the resolver joined them, and which row each mention is of. */
async function readGraph(app) {
  const driver = neo4j.driver(app.connection.uri, neo4j.auth.basic(app.connection.user, app.connection.password));
  const rowsOf = async (statement) => (await driver.executeQuery(statement)).records.map((record) => record.toObject());
  const facts = await rowsOf(
    'MATCH (r:Report)-[:MENTIONS|LOCATED_AT]->(v:Value) WHERE r.current AND NOT v.coarse RETURN DISTINCT r.id AS report, v.id AS id',
  );
  const mentions = await rowsOf(
    'MATCH (r:Report)-[:DESCRIBES]->(m:Mention) WHERE r.current RETURN m.id AS id, r.id AS report, r.sourceKey AS key',
  );
  const known = await rowsOf('MATCH (v:Value) RETURN v.id AS id, v.kind AS kind, v.key AS key');
  await driver.close();
  const named = new Map();
  const name = (report, id) => named.set(report, (named.get(report) ?? new Set()).add(id));
  for (const { report, id } of facts) name(report, id);
  /** By row and role the people that it names, and by person the rows and roles. */
  const [personOf, rowsOfPerson] = [new Map(), new Map()];
  for (let at = 0; at < mentions.length; at += AT_ONCE) {
    const some = mentions.slice(at, at + AT_ONCE);
    const views = await app.services.nodes.mentions(
      some.map(({ id }) => id),
      await app.caller(),
    );
    some.forEach(({ report, key }, i) => {
      const { personId, role } = views[i];
      name(report, personId);
      personOf.set(`${rowKey(key)} ${role}`, personId);
      rowsOfPerson.set(personId, [...(rowsOfPerson.get(personId) ?? []), `${rowKey(key)} ${role}`]);
    });
  }
  return { named, personOf, rowsOfPerson, valueIds: new Map(known.map(({ id, kind, key }) => [`${kind} ${key}`, id])) };
}

/** Planted pairs that share a value, both ways. */
function plantedPairs(directory, { personOf, valueIds }) {
  const idOf = (end) => {
    const id =
      end.kind === 'person' ? personOf.get(`${end.key} ${end.role}`) : valueIds.get(`${end.kind} ${end.value}`);
    if (id === undefined) throw new Error(`The graph lacks an end that was planted: ${JSON.stringify(end)}`);
    return id;
  };
  return readFileSync(join(directory, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ hidden, length, sameTime }) => hidden && length === 1 && sameTime)
    .flatMap(({ from, to }) => [
      [idOf(from), idOf(to)],
      [idOf(to), idOf(from)],
    ]);
}

/**
 * Whether two people of the graph know each other in the world of the sample: one story planted them, they are of one
 * group of actors or in contact, with a child counted to the adult who looks for it; or they are one person in truth.
 */
function knowEachOther(directory, { rowsOfPerson }) {
  const world = new World(seed, values.size);
  const truth = new Map();
  for (const line of readFileSync(join(directory, 'truth-mentions.csv'), 'utf8').trim().split('\n').slice(1)) {
    const [, key, role, person] = line.split(',');
    truth.set(`${key} ${role}`, person);
  }
  const storyOf = new Map();
  for (const line of readFileSync(join(directory, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text)))
    for (const { person } of [line, line.from, line.to].filter(Boolean)) if (person) storyOf.set(person, line.story);
  const actorOf = (person) => {
    const number = Number(person.split('-')[1]);
    return person.startsWith('child-') ? missingCase(world, number).guardian : number;
  };
  const contacts = (actor) => [0, 1, 2, 3].map((friend) => world.contact(actor, { below: () => friend }));
  const know = (a, b) => {
    if (a === b) return true;
    if (storyOf.has(a) || storyOf.has(b)) return storyOf.get(a) === storyOf.get(b);
    const [x, y] = [actorOf(a), actorOf(b)];
    return Math.floor(x / 8) === Math.floor(y / 8) || contacts(x).includes(y) || contacts(y).includes(x);
  };
  const peopleOf = (id) => [...new Set((rowsOfPerson.get(id) ?? []).flatMap((row) => truth.get(row) ?? []))];
  return (a, b) => peopleOf(a).some((x) => peopleOf(b).some((y) => know(x, y)));
}

/**
 * Whether two entities of the graph stand with a value that one hand used on both sides: planted by one story at one
 * time, or of one actor of the sample's world (a picture: of one group). Not so are hubs, network addresses that many
 * share, numbers that changed hands, and places.
 */
function sharesTruly(directory, { named, valueIds }) {
  const world = new World(seed, values.size);
  const holders = new Map();
  const hold = (kind, key, who) => {
    const id = valueIds.get(`${kind} ${key}`);
    if (id !== undefined) holders.set(id, (holders.get(id) ?? new Set()).add(who));
  };
  for (let actor = 0; actor < world.extent.actors; actor += 1) {
    for (const at of [FIRST_INSTANT, LAST_INSTANT]) hold('phone', world.phone(actor, at), actor);
    hold('account', world.account(actor), actor);
    hold('email', world.email(actor), actor);
    hold('vehicle', world.plate(actor), actor);
    hold('device', world.device(actor), actor);
    for (let picture = 0; picture < PICTURES; picture += 1)
      hold('image', inventedImage(seed, actor, picture), `group ${Math.floor(actor / 8)}`);
  }
  for (let row = 0; row < world.extent.rows.missingChildren; row += 1)
    hold('account', missingCase(world, row).account, `child ${row}`);
  for (const line of readFileSync(join(directory, 'truth.jsonl'), 'utf8').trim().split('\n')) {
    const { type, story, sameTime, via = [], kind, value } = JSON.parse(line);
    for (const each of via) {
      hold(each.kind, each.value, `story ${story}`);
      if (!sameTime) hold(each.kind, each.value, 'another');
    }
    if (type === 'hub') for (const who of ['many', 'others']) hold(kind, value, who);
  }
  const isOfOneHand = (id) => holders.get(id)?.size === 1;
  const beside = new Map();
  for (const ids of named.values())
    for (const id of ids)
      for (const other of ids)
        if (other !== id && isOfOneHand(other)) beside.set(id, (beside.get(id) ?? new Set()).add(other));
  return (a, b) => [...(beside.get(a) ?? [])].some((id) => beside.get(b)?.has(id));
}

async function ofProduct(app) {
  return {
    topOf: async (id) => {
      const { connections } = await app.services.hidden.hiddenConnections(
        { id, first: TOP_OF_ONE },
        await app.caller(),
      );
      return connections.map(({ entityId }) => entityId);
    },
    all: async () => {
      const request = { first: TOP_OF_ALL, kinds: ['person', 'child'], mostReports: 20 };
      const { pairs } = await app.services.hiddenPairs.hiddenPairs(request, await app.caller());
      return pairs.map(({ a, b }) => [a, b]);
    },
  };
}

/** Two well-known scores of pairs that no report puts together: how many neighbours both have, and how rare these are. */
function peers({ named }) {
  const reportsOf = new Map();
  for (const [report, ids] of named) for (const id of ids) reportsOf.set(id, [...(reportsOf.get(id) ?? []), report]);
  const neighboursOf = (id) => {
    const found = new Set();
    for (const report of reportsOf.get(id) ?? [])
      for (const other of named.get(report)) if (other !== id) found.add(other);
    return found;
  };
  const known = new Map();
  const neighbours = (id) => {
    if (!known.has(id)) known.set(id, neighboursOf(id));
    return known.get(id);
  };
  const isPerson = (id) => id.startsWith('person:');
  const scored = (id, weightOf, accepts) => {
    const mine = neighbours(id);
    const scores = new Map();
    for (const between of mine) {
      const weight = weightOf(between);
      for (const other of neighbours(between))
        if (other !== id && !mine.has(other) && accepts(other)) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    return [...scores].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  };
  const side = (weightOf) => ({
    topOf: async (id) =>
      scored(id, weightOf, () => true)
        .slice(0, TOP_OF_ONE)
        .map(([other]) => other),
    all: async () => {
      let best = [];
      for (const id of [...reportsOf.keys()].filter(isPerson)) {
        for (const [other, score] of scored(id, weightOf, (each) => isPerson(each) && id < each).slice(0, TOP_OF_ALL))
          best.push([id, other, score]);
        if (best.length > 20 * TOP_OF_ALL) best = best.sort((x, y) => y[2] - x[2]).slice(0, TOP_OF_ALL);
      }
      return best.sort((x, y) => y[2] - x[2]);
    },
  });
  return {
    'shared neighbours': side(() => 1),
    'Adamic–Adar': side((between) => 1 / Math.log(Math.max(2, neighbours(between).size))),
  };
}
