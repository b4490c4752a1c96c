import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import neo4j from 'neo4j-driver';
import { createIdMaker } from '../dist/domain/keys.js';
import { toBatchRows } from '../dist/graph/batch/batch-rows.js';
import { openRowOrdinals } from '../dist/ingest/mapping/row-ordinals.js';
import { openSources } from '../dist/ingest/open-sources.js';
import { toKeyedReport } from '../dist/ingest/write/keyed-report.js';
import { createPhoneNormaliser } from '../dist/normalise/phone.js';
import { createPlaceNormaliser } from '../dist/normalise/place.js';
import { withPeakMemory } from './measure.mjs';

const BATCH = 1_000;
const floorText = (name) => readFileSync(new URL(`floor/${name}.cypher`, import.meta.url), 'utf8');

/** Rows a second of a whole ingest, from files to graph, and the service's peak memory. */
export async function benchIngest(app, exportDirectory) {
  const { result, peakMiB } = await withPeakMemory(() =>
    app.ingest({ inputs: [exportDirectory], source: 'sample', mapping: null, marking: null }),
  );
  const rows = result.run.reportsNew + result.run.reportsKnown;
  const stored = await countStored(app.connection);
  return { rows, seconds: result.seconds, rate: rows / result.seconds, peakMiB, stored };
}

/**
 * Rows a second of merging the same keys at the same batch size, from the first batch to the last. They
 * are extracted and keyed before, so that the clock sees the database's work only, and all of it: were
 * it stopped between batches, the database would compile and flush for nothing.
 */
export async function benchIngestFloor(connection, exportDirectory, scratch) {
  const { batches, rows } = await prepare(exportDirectory, scratch);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const start = performance.now();
  for (let batch = 0; batch < batches; batch += 1) {
    const session = driver.session();
    const statements = deserialize(readFileSync(batchFile(scratch, batch)));
    await session.executeWrite(async (tx) => {
      for (const [name, parameters] of Object.entries(statements)) await tx.run(floorText(name), { rows: parameters });
    });
    await session.close();
  }
  const seconds = (performance.now() - start) / 1000;
  await driver.close();
  return { rows, seconds, rate: rows / seconds, stored: await countStored(connection) };
}

/** How many nodes and edges the reports became, by label and type: both sides must have stored the same. */
async function countStored(connection) {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const { records } = await driver.executeQuery(
    `UNWIND ['Report', 'Value', 'Mention', 'Entity'] AS name
     CALL (name) { MATCH (n:$(name)) RETURN count(n) AS total }
     RETURN name, total
     UNION ALL
     UNWIND ['MENTIONS', 'LOCATED_AT', 'DESCRIBES', 'RESOLVES_TO'] AS name
     CALL (name) { MATCH ()-[e:$(name)]->() RETURN count(e) AS total }
     RETURN name, total`,
  );
  await driver.close();
  return records.map((record) => `${record.get('name')} ${record.get('total')}`).join(', ');
}

const batchFile = (scratch, batch) => join(scratch, `floor-${batch}`);

/** Writes the rows of each batch's statements to a file of its own. */
async function prepare(exportDirectory, scratch) {
  const normalisers = { phone: createPhoneNormaliser(), place: createPlaceNormaliser() };
  const sources = await openSources([exportDirectory], 'auto', {
    source: 'sample',
    marking: null,
    normalisers,
    now: new Date(),
  });
  const idOf = createIdMaker(Buffer.alloc(32, 1).toString('base64url'));
  let batches = 0;
  let rows = 0;
  const save = (reports) => {
    writeFileSync(batchFile(scratch, batches), serialize(statementsOf(toBatchRows(reports, idOf))));
    batches += 1;
    rows += reports.length;
  };
  const reports = [];
  for (const file of sources.list) {
    const ordinals = openRowOrdinals();
    for await (const { report } of file.items()) {
      if (report) reports.push(await toKeyedReport(report, ordinals));
      if (reports.length === BATCH) save(reports.splice(0));
    }
    await ordinals.close();
  }
  if (reports.length) save(reports);
  await sources.close();
  return { batches, rows };
}

/** Rows of the floor's statements, by statement, in the order in which they run. */
function statementsOf(batch) {
  const ids = batch.reports.map(({ id }) => id);
  const edges = (links) => {
    const rows = ids.map((id) => ({ report: id, edges: [] }));
    for (const { value, edges } of links) for (const [report, key] of edges) rows[report].edges.push({ value, key });
    return rows.filter((row) => row.edges.length);
  };
  return {
    'merge-reports': ids.map((id) => ({ id })),
    'merge-values': batch.values.map(([id]) => ({ id })),
    'merge-mentions': batch.mentions.map(({ report, group, edge, properties }) => ({
      report: ids[report],
      id: properties.id,
      group,
      edge,
    })),
    'merge-mention-edges': edges(batch.identifierLinks),
    'merge-location-edges': edges(batch.placeLinks),
  };
}
