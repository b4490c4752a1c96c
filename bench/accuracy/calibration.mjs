// Whether probabilities mean what they say, on made-up people that nobody has seen before:
//   node bench/accuracy/calibration.mjs [--rows N] [--seed S] [--model FILE]
// Prints the seed, the expected calibration error over tenths and the share of true pairs above 0.9, each against its
// bar, and writes bench/out/reliability.svg. Exit code 1 when a bar is missed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawChart } from '../../dist/app/draw-chart.js';
import { evaluateFiles } from '../../dist/app/evaluate-files.js';
import { linkTables } from '../../dist/app/link-tables.js';
import { round } from '../measure.mjs';

const BARS = { error: 0.05, surelyFound: 0.8 };

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    /** A model file; without one a model is trained on the rows. */
    model: { type: 'string' },
  },
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'asterism-calibration-'));
try {
  const [table, clusters, pairs] = ['people.csv', 'clusters.csv', 'pairs.csv'].map((name) => join(directory, name));
  const made = spawnSync(
    process.execPath,
    [here('generate-people.mjs'), '--rows', values.rows, '--seed', values.seed, '--out', table],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (made.status !== 0) process.exit(2);
  await linkTables({
    tables: [table],
    columns: here('maps/people.yaml'),
    out: clusters,
    pairs,
    threshold: 0.5,
    oneToOne: false,
    model: values.model,
  });
  const truth = { file: table, idColumn: 'id', truthColumn: 'truth' };
  const { accuracy, calibration } = await evaluateFiles({ clusters, pairs, truth, mostErrors: 0 });
  console.table(
    calibration.deciles.map(({ from, to, pairs: count, said, true: share }) => ({
      probability: `${from}–${to}`,
      pairs: count,
      said: said === null ? null : round(said, 4),
      true: share === null ? null : round(share, 4),
    })),
  );
  const { error, surelyFound } = calibration;
  console.table([
    {
      rows: Number(values.rows),
      seed: Number(values.seed),
      'calibration error (≤ 0.05)': round(error, 4),
      'true pairs above 0.9 (≥ 0.8)': round(surelyFound, 4),
      'pairwise F1': round(accuracy.pairwise.f1, 4),
    },
  ]);
  mkdirSync(here('../out'), { recursive: true });
  const svg = here('../out/reliability.svg');
  await drawChart({ chart: 'reliability', pairs, truth }, svg);
  console.log(`Written to ${svg}.`);
  process.exitCode = error <= BARS.error && surelyFound >= BARS.surelyFound ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
