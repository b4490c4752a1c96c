import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { createIdMaker } from '../../dist/domain/keys.js';
import { toBatchRows } from '../../dist/graph/batch/batch-rows.js';
import { openRowOrdinals } from '../../dist/ingest/mapping/row-ordinals.js';
import { openSources } from '../../dist/ingest/open-sources.js';
import { toKeyedReport } from '../../dist/ingest/write/keyed-report.js';
import { createPhoneNormaliser } from '../../dist/normalise/phone.js';
import { createPlaceNormaliser } from '../../dist/normalise/place.js';

/** As many as the product writes in one transaction. */
const BATCH = 1_000;

export const batchFile = (scratch, batch) => join(scratch, `floor-${batch}`);

/** Writes the rows of each batch's statements to a file of its own; returns the reports of each. */
export async function prepareFloor(exportDirectory, scratch) {
  const normalisers = { phone: createPhoneNormaliser(), place: createPlaceNormaliser() };
  const sources = await openSources([exportDirectory], 'auto', {
    source: 'sample',
    marking: null,
    normalisers,
    now: new Date(),
  });
  const idOf = createIdMaker(Buffer.alloc(32, 1).toString('base64url'));
  const sizes = [];
  const save = (reports) => {
    writeFileSync(batchFile(scratch, sizes.length), serialize(statementsOf(toBatchRows(reports, idOf))));
    sizes.push(reports.length);
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
  return sizes;
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
    'merge-mentions': batch.mentions.map(([report, group, , edge, , , id]) => ({
      report: ids[report],
      id,
      group,
      edge,
    })),
    'merge-mention-edges': edges(batch.identifierLinks),
    'merge-location-edges': edges(batch.placeLinks),
  };
}
