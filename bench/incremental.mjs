// What one new mention costs in a graph of many: fills a database by neo4j-admin import, then ingests new reports one
// at a time and times each until its mention is decided:
//   node bench/incremental.mjs [--mentions 100000] [--new 300] [--seed N] [--keep DIRECTORY]
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import neo4j from 'neo4j-driver';
import { readSettings } from '../dist/config/environment.js';
import { applySchema } from '../dist/graph/apply-schema.js';
import { loadMapping } from '../dist/ingest/mapping/load-mapping.js';
import { startManagedNeo4j } from '../dist/neo4j/managed-neo4j.js';
import { createPhoneNormaliser } from '../dist/normalise/phone.js';
import { createPlaceNormaliser } from '../dist/normalise/place.js';
import { ModelSource } from '../dist/services/resolution/model-source.js';
import { benchDirectory, openBench } from './environment.mjs';
import { writeGraphFiles } from './incremental/graph-files.mjs';
import { importGraph } from './incremental/import-graph.mjs';
import { asLine, COLUMNS, comingRows, peopleRows } from './incremental/people-rows.mjs';
import { percentile, round } from './measure.mjs';

const { values } = parseArgs({
  options: {
    mentions: { type: 'string', default: '100000' },
    new: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const [size, coming, seed] = [Number(values.mentions), Number(values.new), Number(values.seed)];
const scratch = values.keep ?? benchDirectory();
const mappingFile = new URL('incremental/people.mapping.yaml', import.meta.url).pathname;
const header = `id,${COLUMNS.join(',')}\n`;
const CHECKED = 20;
/** New mentions that are decided before time is taken; their times are told too. */
const WARM = 300;
const say = (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const settings = readSettings({ ...process.env, ASTERISM_DATA: join(scratch, 'data'), NEO4J_URI: '', REDIS_URL: '' });

/** Imports the graph and makes its indexes. */
async function fill(kept) {
  mkdirSync(scratch, { recursive: true });
  const input = join(scratch, 'people.csv');
  const out = createWriteStream(input);
  out.write(header);
  const persons = [];
  const checked = new Map();
  for (const { id, person, record } of peopleRows(size, seed, kept)) {
    persons.push(person);
    if (persons.length % Math.floor(size / CHECKED) === 0) checked.set(id, record);
    if (!out.write(asLine(id, record))) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  const standard = readFileSync(new URL('../src/resolution/model/default-model.json', import.meta.url), 'utf8');
  const { inputs, inspected, counts } = await writeGraphFiles({
    directory: join(scratch, 'import'),
    input,
    mapping: loadMapping(mappingFile),
    persons,
    idKey: Buffer.alloc(32, 7).toString('base64url'),
    normalisers: { phone: createPhoneNormaliser(), place: createPlaceNormaliser() },
    model: new ModelSource(null, null).read(standard, 'the standard model'),
    now: new Date('2026-01-01T00:00:00Z'),
    inspect: checked,
  });
  say(`files of ${JSON.stringify(counts)} written`);
  say(await importGraph({ settings, inputs, directory: scratch }));
  rmSync(join(scratch, 'import'), { recursive: true });
  const server = await startManagedNeo4j({
    dataDir: settings.data,
    cacheDir: settings.cache,
    homeDir: settings.home,
    javaHome: settings.javaHome,
    path: settings.path,
    mavenUrls: [],
    totalMemoryBytes: 24 * 2 ** 30,
    say: () => {},
  });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  // It waits a minute for the indexes; those of a large graph take longer.
  for (let tries = 0; ; tries += 1)
    try {
      await applySchema(driver, 'neo4j', new URL('../cypher/', import.meta.url));
      break;
    } catch (error) {
      if (tries === 20) throw error;
    }
  await driver.close();
  await server.stop();
  say('indexes made');
  writeFileSync(
    join(scratch, 'checked.json'),
    JSON.stringify(
      [...checked].map(([id, record]) => ({
        id,
        record,
        made: inspected.get(id).record,
        blocks: inspected.get(id).blocks,
      })),
    ),
  );
}

/** A server that has been up for a while has the graph in its page cache and its code compiled. */
async function warmUp(driver) {
  for (const statement of [
    'MATCH (m:Mention) RETURN sum(size(m.record))',
    'MATCH (p:Entity)<-[:RESOLVES_TO]-(m)<-[:DESCRIBES]-(r:Report) RETURN sum(size(p.key)), count(r.current)',
    'MATCH (b:Block)<-[:IN_BLOCK]-(p) RETURN count(p), sum(size(b.key))',
  ])
    await driver.executeQuery(statement);
  say('the graph was read once');
}

/** A record without what differs from report to report; lists in one order, since the database gives them in any. */
const withoutIds = ({ id, reportId, texts, ...record }) => ({
  ...record,
  identifiers: [...record.identifiers].sort(),
  texts: Object.keys(texts)
    .sort()
    .map((field) => [field, [...texts[field]].sort()]),
});

/** Ingests a row that is in the graph by the product, and holds what the resolver makes of it against what was imported. */
async function check(app, driver) {
  const rows = JSON.parse(readFileSync(join(scratch, 'checked.json'), 'utf8'));
  const file = join(scratch, `check-${Date.now()}.csv`);
  // From the same source, since a number that no one can dial is joined inside its source only.
  const again = `again-${Date.now()}-`;
  writeFileSync(file, header + rows.map(({ id, record }) => asLine(again + id, record)).join(''));
  await app.ingest({ inputs: [file], source: 'people', mapping: mappingFile, marking: null });
  await app.resolve({});
  const { records } = await driver.executeQuery(
    `MATCH (:Source {name: 'people'})<-[:FROM]-(r:Report)-[:DESCRIBES]->(m)-[:RESOLVES_TO]->(p)
     WHERE r.sourceKey STARTS WITH $again OPTIONAL MATCH (m)-[l:LINK]-()
     WITH r, m, p, count(l) AS links
     RETURN r.sourceKey AS id, m.record AS record, COLLECT { MATCH (p)-[:IN_BLOCK]->(b) RETURN b.key } AS blocks, links`,
    { again },
  );
  const stored = new Map(records.map((row) => [row.get('id'), row.toObject()]));
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const alike = rows.filter(({ id, made, blocks }) => {
    const own = stored.get(again + id);
    return (
      own &&
      same(withoutIds(JSON.parse(own.record)), withoutIds(made)) &&
      same([...own.blocks].sort(), [...blocks].sort())
    );
  });
  const linked = records.filter((row) => row.get('links').toNumber() > 0).length;
  say(
    `ingested again: ${alike.length} of ${rows.length} have the record and keys that were imported, ${linked} are linked`,
  );
  if (alike.length !== rows.length) throw new Error('the imported graph is not as the product writes it');
}

try {
  const kept = [];
  if (existsSync(join(scratch, 'checked.json'))) for (const _ of peopleRows(size, seed, kept));
  else await fill(kept);
  const { app, close } = await openBench(scratch);
  const driver = neo4j.driver(app.connection.uri, neo4j.auth.basic(app.connection.user, app.connection.password));
  await check(app, driver);
  await warmUp(driver);
  const first = [];
  const times = { known: [], new: [], frequent: [] };
  const started = Date.now();
  for (const { id, what, record } of comingRows(WARM + coming, started, kept)) {
    const file = join(scratch, 'coming.csv');
    writeFileSync(file, header + asLine(id, record));
    await app.ingest({ inputs: [file], source: `coming ${started}`, mapping: mappingFile, marking: null });
    const at = performance.now();
    let decided = null;
    await app.resolve({
      onProgress({ done }) {
        if (done) decided ??= performance.now() - at;
      },
    });
    if (decided !== null) (first.length < WARM ? first : times[what]).push(decided);
  }
  const all = Object.values(times).flat();
  const row = (list) => [list.length, ...[0.5, 0.95, 1].map((share) => round(percentile(list, share), 1))];
  const table = new Table({ head: ['new mention', 'number', 'p50 ms', 'p95 ms', 'max ms'] });
  for (const [what, list] of Object.entries({ ...times, all, [`the first ${WARM}`]: first }))
    if (list.length) table.push([what, ...row(list)]);
  console.log(`${size} mentions in the graph, seed ${seed}`);
  console.log(table.toString());
  await driver.close();
  await close();
} finally {
  if (!values.keep) rmSync(scratch, { recursive: true, force: true });
}
