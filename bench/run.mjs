// Speed beside a floor in the same run: npm run bench -- [--size S|M|L] [--only reads|ingest] [--rounds N]
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { writeSample } from '../dist/app.js';
import { openBench } from './environment.mjs';
import { benchIngest, benchIngestFloor } from './ingest.mjs';
import { round } from './measure.mjs';
import { benchReads } from './reads.mjs';
import { benchStatements } from './statements.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});

const show = (rows) => {
  const table = new Table({ head: Object.keys(rows[0] ?? {}) });
  for (const row of rows) table.push(Object.values(row).map(String));
  console.log(table.toString());
};

const bench = await openBench();
const report = {
  size: values.size,
  cpus: cpus().length,
  memoryGiB: round(totalmem() / 2 ** 30, 0),
  node: process.version,
};
try {
  const sample = await writeSample({
    directory: join(bench.directory, 'sample'),
    seed: Number(values.seed),
    size: values.size,
  });
  const product = await benchIngest(bench.app, sample.exportDirectory);
  if (values.only !== 'reads') {
    const other = await openBench();
    const floor = await benchIngestFloor(other.app.connection, sample.exportDirectory, other.directory);
    await other.close();
    const ratio = product.rate / floor.rate;
    if (product.stored !== floor.stored)
      throw new Error(`The two sides differ:\n  product ${product.stored}\n  floor   ${floor.stored}`);
    report.ingest = [
      {
        size: values.size,
        rows: product.rows,
        'rows/s': round(product.rate, 0),
        'floor rows/s': round(floor.rate, 0),
        ratio: round(ratio),
        bar: '≥ 0.6',
        holds: ratio >= 0.6,
        'peak MiB': product.peakMiB,
        stored: product.stored,
      },
    ];
    show(report.ingest);
  }
  if (values.only !== 'ingest') {
    const { url } = await bench.app.serve();
    report.reads = await benchReads({
      app: bench.app,
      url,
      key: bench.settings.adminKey,
      connection: bench.app.connection,
      rounds: Number(values.rounds),
    });
    show(report.reads);
    // After the reads, when the service has long warmed itself up.
    report.statements = await benchStatements({ url, key: bench.settings.adminKey });
    show(report.statements);
  }
  mkdirSync(new URL('out/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`out/${values.size}.json`, import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await bench.close();
}
