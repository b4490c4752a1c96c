// Speed beside a floor in the same run: npm run bench -- [--size S|M|L] [--only reads|ingest] [--rounds N]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { writeSample } from '../dist/app.js';
import { benchDirectory, openBench } from './environment.mjs';
import { benchIngest, fillDatabase } from './ingest.mjs';
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

const scratch = benchDirectory();
const report = {
  size: values.size,
  cpus: cpus().length,
  memoryGiB: round(totalmem() / 2 ** 30, 0),
  node: process.version,
};
try {
  const { exportDirectory } = await writeSample({
    directory: join(scratch, 'sample'),
    seed: Number(values.seed),
    size: values.size,
  });
  const directory = join(scratch, 'product');
  report.ingest = await (values.only === 'reads'
    ? fillDatabase(directory, exportDirectory)
    : benchIngest(directory, join(scratch, 'floor'), exportDirectory));
  show(report.ingest);
  if (values.only !== 'ingest') Object.assign(report, await benchService(directory));
  mkdirSync(new URL('out/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`out/${values.size}.json`, import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Reads over HTTP and the statements behind them. */
async function benchService(directory) {
  const { app, settings, close } = await openBench(directory);
  try {
    // The statements of the floor know no links.
    const { url } = await app.serve({ resolve: false });
    const key = settings.adminKey;
    const reads = await benchReads({ app, url, key, connection: app.connection, rounds: Number(values.rounds) });
    show(reads);
    // After the reads, when the service has long warmed itself up.
    const statements = await benchStatements({ url, key });
    show(statements);
    return { reads, statements };
  } finally {
    await close();
  }
}
