import { readFileSync } from 'node:fs';
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
  return { rows, seconds: result.seconds, rate: rows / result.seconds, peakMiB };
}

/** Rows a second of merging the same keys, already extracted and keyed, at the same batch size: only the time in the database counts. */
export async function benchIngestFloor(connection, exportDirectory) {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const normalisers = { phone: createPhoneNormaliser(), place: createPlaceNormaliser() };
  const sources = await openSources([exportDirectory], 'auto', {
    source: 'sample',
    marking: null,
    normalisers,
    now: new Date(),
  });
  const idOf = createIdMaker(Buffer.alloc(32, 1).toString('base64url'));
  let seconds = 0;
  let rows = 0;
  const merge = async (reports) => {
    const batch = toBatchRows(reports, idOf);
    const edges = (pick) =>
      batch.reports
        .filter((report) => pick(report).length)
        .map((report) => ({ report: report.id, edges: pick(report).map(({ value, key }) => ({ value, key })) }));
    const mentions = batch.reports.flatMap((report) =>
      report.mentions.map(({ group, edge, properties }) => ({ report: report.id, id: properties.id, group, edge })),
    );
    const start = performance.now();
    const session = driver.session();
    await session.executeWrite(async (tx) => {
      await tx.run(floorText('merge-reports'), { rows: batch.reports.map(({ id }) => ({ id })) });
      await tx.run(floorText('merge-values'), { rows: batch.values.map(({ id }) => ({ id })) });
      await tx.run(floorText('merge-mentions'), { rows: mentions });
      await tx.run(floorText('merge-mention-edges'), { rows: edges((report) => report.mentionEdges) });
      await tx.run(floorText('merge-location-edges'), { rows: edges((report) => report.locationEdges) });
    });
    await session.close();
    seconds += (performance.now() - start) / 1000;
    rows += reports.length;
  };
  const reports = [];
  for (const file of sources.list) {
    const ordinals = openRowOrdinals();
    for await (const { report } of file.items()) {
      if (report) reports.push(await toKeyedReport(report, ordinals));
      if (reports.length === BATCH) await merge(reports.splice(0));
    }
    await ordinals.close();
  }
  if (reports.length) await merge(reports);
  const session = driver.session();
  const [record] = (await session.run('MATCH (r:Report) RETURN count(r) AS reports')).records;
  await session.close();
  await sources.close();
  await driver.close();
  return { rows, reports: record.get('reports').toNumber(), seconds, rate: rows / seconds };
}
