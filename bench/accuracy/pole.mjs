// Whether paths and neighbours of the POLE set are those of its CSV files, for random pairs:
//   node bench/accuracy/pole.mjs DIRECTORY [--pairs 1000] [--seed S]
// The reference is made from the files alone with graphology: people, officers, phones, emails, vehicles and places, one edge
// where one relationship row names both. A crime or a call is a report, so all that its rows name are one step apart.
// Postcodes and areas are attributes; an object is in the text of its crime, and none is in two.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import Graph from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import neo4j from 'neo4j-driver';
import { composePaths } from '../../dist/app/compose-paths.js';
import { openStores } from '../../dist/app/stores.js';
import { benchDirectory, openBench } from '../environment.mjs';
import { percentile, round } from '../measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const [directory] = positionals;
if (!directory) throw new Error('Name the directory that holds the CSV files.');
const MAX_LENGTH = 6;
const POSTCODES = ['home-postcode', 'scene-postcode'];

const files = readdirSync(directory);
const rowsOf = (name) => {
  const file = files.find((one) => one.endsWith(`.${name}.csv`));
  return parse(readFileSync(join(directory, file), 'utf8'), { columns: true, bom: true, relax_quotes: true });
};
const links = (name) => rowsOf(`relationships.${name}`).map((row) => [row[':START_ID'], row[':END_ID']]);

/** Places are told apart to five decimals, about a metre. */
const placeAt = (lat, lon) => `place ${lat.toFixed(5)} ${lon.toFixed(5)}`;

/** Reports as lists of row ids of the files; places by their coordinates, since several rows may have the same. */
function reports() {
  const place = new Map();
  for (const row of rowsOf('nodes.Location')) {
    const [lat, lon] = ['latitude', 'longitude'].map((name) => row[`${name}:double`] ?? row[name]);
    place.set(row[':ID'], placeAt(Number(lat), Number(lon)));
  }
  const owned = ['HAS_PHONE', 'HAS_EMAIL', 'CURRENT_ADDRESS'].flatMap((name) =>
    links(name).map(([person, other]) => [person, place.get(other) ?? other]),
  );
  const crimes = new Map(rowsOf('nodes.Crime').map((row) => [row[':ID'], []]));
  const objects = new Set(rowsOf('nodes.Object').map((row) => row[':ID']));
  for (const [crime, where] of links('OCCURRED_AT')) crimes.get(crime)?.push(place.get(where));
  for (const [person, crime] of links('PARTY_TO')) crimes.get(crime)?.push(person);
  for (const [crime, officer] of links('INVESTIGATED_BY')) crimes.get(crime)?.push(officer);
  for (const [what, crime] of links('INVOLVED_IN')) if (!objects.has(what)) crimes.get(crime)?.push(what);
  const calls = new Map(rowsOf('nodes.PhoneCall').map((row) => [row[':ID'], []]));
  for (const name of ['CALLER', 'CALLED']) for (const [call, phone] of links(name)) calls.get(call)?.push(phone);
  const known = ['FAMILY_REL', 'KNOWS', 'KNOWS_LW', 'KNOWS_PHONE', 'KNOWS_SN'].flatMap(links);
  return [...owned, ...crimes.values(), ...calls.values(), ...known];
}

function graphOf(lists) {
  const graph = new Graph({ type: 'undirected' });
  for (const list of lists) {
    for (const node of list) graph.mergeNode(node);
    for (const a of list) for (const b of list) if (a < b) graph.mergeEdge(a, b);
  }
  return graph;
}

/** Public ids of rows, by what the reports of the rows say; the product's own keys are not needed. */
async function idsOf(connection) {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const session = driver.session();
  const ids = new Map();
  const people = await session.run(
    'MATCH (r:Report)-[:DESCRIBES]->(m:Mention) WHERE r.kind IN ["person-register", "officer-register"] RETURN split(r.sourceKey, ":")[1] AS row, "person:" + substring(m.id, 8) AS id',
  );
  const vehicles = await session.run(
    'MATCH (r:Report {kind: "vehicle-register"})-[:MENTIONS]->(v) RETURN split(r.sourceKey, ":")[1] AS row, v.id AS id',
  );
  for (const record of [...people.records, ...vehicles.records]) ids.set(record.get('row'), record.get('id'));
  const written = await session.run(
    'MATCH ()-[e:MENTIONS]->(v) WHERE e.role IN ["own-phone", "own-email"] RETURN DISTINCT e.original AS text, v.id AS id',
  );
  const byText = new Map(written.records.map((record) => [record.get('text'), record.get('id')]));
  for (const row of rowsOf('nodes.Phone')) if (byText.has(row.phoneNo)) ids.set(row[':ID'], byText.get(row.phoneNo));
  for (const row of rowsOf('nodes.Email'))
    if (byText.has(row.email_address)) ids.set(row[':ID'], byText.get(row.email_address));
  const places = await session.run(
    'MATCH ()-[e:LOCATED_AT]->(l) WHERE e.role IN ["home", "scene"] RETURN DISTINCT l.id AS id, l.point AS point',
  );
  for (const record of places.records) {
    const { x, y } = record.get('point');
    ids.set(placeAt(y, x), record.get('id'));
  }
  await session.close();
  await driver.close();
  return ids;
}

/** Numbers in [0, 1) that a seed decides (mulberry32, Tommy Ettinger, public domain). */
function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const reference = graphOf(reports());
const stepsIn = (graph, a, b) =>
  graph.hasNode(a) && graph.hasNode(b) ? (bidirectional(graph, a, b)?.length ?? Infinity) - 1 : Infinity;
const within = (steps) => (steps <= MAX_LENGTH ? steps : null);

const scratch = benchDirectory();
try {
  const { app, close } = await openBench(scratch);
  const { run } = await app.ingest({ inputs: [directory], source: 'pole', mapping: 'pole', marking: null });
  console.log(`${run.reportsNew} reports; seed ${values.seed}`);
  const ids = await idsOf(app.connection);
  const rows = [...ids.keys()].sort();
  for (let i = 0; i < rows.length; i += 200) {
    const some = rows.slice(i, i + 200);
    const asked = some.map((row) => ids.get(row));
    const nodes = await app.services.nodes.nodes(asked, await app.caller());
    // A person is shown under the mention that was recorded first.
    for (const [at, row] of some.entries()) ids.set(row, nodes[at].view.id);
  }
  // Whether lengths are right, not how quickly they come: time may not cut a search.
  const now = () => new Date();
  const stores = await openStores(app.connection, 'neo4j', now);
  const { connections } = composePaths(stores, { now, mostMs: 60_000 }, { ids: async () => [] });
  const rowOf = new Map([...ids].map(([row, id]) => [id, row]));
  const random = randomOf(Number(values.seed));
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  // Most rows are places, which would be asked for alone.
  const kindOf = (row) => ids.get(row).split(':')[0];
  const byKind = [...new Set(rows.map(kindOf))].map((kind) => rows.filter((row) => kindOf(row) === kind));
  const pick = () => oneOf(oneOf(byKind));
  const counts = { pairs: 0, lengths: 0, found: 0, cut: 0, neighbours: 0, asked: 0 };
  const wrong = [];
  const times = [];
  const nothing = { avoidKinds: [], avoid: [], through: [], inOrder: false, maxGapDays: null, diverse: false };
  const filter = { kinds: null, roles: null, from: null, to: null, minConfidence: 0 };
  while (counts.pairs < Number(values.pairs)) {
    const [a, b] = [pick(), pick()];
    if (a === b || ids.get(a) === ids.get(b)) continue;
    counts.pairs += 1;
    const request = { ...nothing, from: [ids.get(a)], to: [ids.get(b)], maxLength: MAX_LENGTH, first: 1, filter };
    const began = performance.now();
    const view = await connections.connections({ ...request, avoidRoles: POSTCODES }, await app.caller());
    times.push(performance.now() - began);
    const length = within(stepsIn(reference, a, b));
    if (view.leftOut.outOfTime || (view.leftOut.note && view.shortest === null && length !== null)) counts.cut += 1;
    if (view.shortest === length) counts.lengths += 1;
    else wrong.push(`${a} ${b}: ${view.shortest}, by the files ${length}; ${view.leftOut.note ?? 'nothing left out'}`);
    if (length !== null) counts.found += 1;
    if (counts.pairs % 100 === 0) console.log(`${counts.pairs} pairs`);
  }
  const kinds = ['phone', 'email', 'vehicle', 'person', 'location'];
  for (let i = 0; i < Math.min(rows.length, Number(values.pairs)); i += 1) {
    const row = pick();
    const near = await app.services.neighbourhood.neighbourhood(
      { id: ids.get(row), depth: 1, filter: { ...filter, kinds }, first: 200 },
      await app.caller(),
    );
    if (near.truncated) continue;
    counts.asked += 1;
    // Postcodes are places here too.
    const mine = near.neighbours.flatMap(({ id, kind }) => rowOf.get(id) ?? (kind === 'location' ? [] : [id])).sort();
    const theirs = (reference.hasNode(row) ? reference.neighbors(row) : []).sort();
    if (JSON.stringify(mine) === JSON.stringify(theirs)) counts.neighbours += 1;
    else wrong.push(`neighbours of ${row}: ${mine.length}, by the files ${theirs.length}`);
  }
  for (const line of wrong.slice(0, 20)) console.log(line);
  console.log(
    `lengths equal: ${counts.lengths} of ${counts.pairs} (${counts.found} connected within ${MAX_LENGTH} steps, ${counts.cut} where the search said that it left out what would have mattered)`,
  );
  console.log(`neighbour sets equal: ${counts.neighbours} of ${counts.asked}`);
  console.log(
    `connections, ms: p50 ${round(percentile(times, 0.5), 0)}, p95 ${round(percentile(times, 0.95), 0)}, most ${round(Math.max(...times), 0)}`,
  );
  await stores.driver.close();
  await close();
  process.exitCode = wrong.length ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
