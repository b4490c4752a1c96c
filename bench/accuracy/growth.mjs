// How the time of `asterism link` grows with the rows: the exponent between one size and the next.
//   node bench/accuracy/growth.mjs [--rows 5000,50000,200000,1000000] [--seed S]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { round } from '../measure.mjs';
import { measuredProcess } from './measured-process.mjs';
import { pairwise, readColumns } from './pairwise.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000,50000,200000,1000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'asterism-growth-'));
try {
  const [table, clusters] = [join(directory, 'people.csv'), join(directory, 'clusters.csv')];
  let before = null;
  for (const rows of values.rows.split(',').map(Number)) {
    const generator = [pathOf('generate-people.mjs'), '--rows', rows, '--seed', values.seed, '--out', table];
    spawnSync(process.execPath, generator, { stdio: ['ignore', 'inherit', 'inherit'] });
    const link = ['link', table, '--columns', pathOf('maps/people.yaml'), '--out', clusters];
    const { seconds, cpuSeconds, peakMiB } = await measuredProcess(pathOf('../../bin/asterism.mjs'), link);
    const { f1 } = pairwise(await readColumns(table, 'id', 'truth'), await readColumns(clusters, 'id', 'cluster'));
    const growth = before ? Math.log(cpuSeconds / before.cpuSeconds) / Math.log(rows / before.rows) : null;
    before = { rows, cpuSeconds };
    console.log(
      `${rows} rows: ${round(seconds)} s, ${round(cpuSeconds)} s of processor, ${Math.round(peakMiB)} MiB, F1 ${round(f1, 4)}` +
        (growth === null ? '' : `, exponent ${round(growth)} of processor time`),
    );
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
