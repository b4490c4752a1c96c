// Time, memory and F1 of `asterism link` beside Splink (https://pypi.org/project/splink) on the same made-up table,
// from the table to the clusters, in turns:
//   node bench/accuracy/beside-splink.mjs --rows N [--seed S] [--rounds 2]
// Needs Linux, python3 with venv, and PyPI the first time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { round } from '../measure.mjs';
import { measuredProcess } from './measured-process.mjs';
import { pairwise, readColumns } from './pairwise.mjs';

const SPLINK = 'splink==5.0.0';
/** Splink is given the one of these at which its F1 is best; finding it is not timed. */
const THRESHOLDS = ['0.5', '0.8', '0.9', '0.95'];

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    rounds: { type: 'string', default: '2' },
  },
});
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

const python = pythonWithSplink();
const directory = mkdtempSync(join(tmpdir(), 'asterism-beside-'));
try {
  const table = join(directory, 'people.csv');
  run(process.execPath, pathOf('generate-people.mjs'), '--rows', values.rows, '--seed', values.seed, '--out', table);
  const truth = await readColumns(table, 'id', 'truth');
  const f1Of = async (file) => pairwise(truth, await readColumns(join(directory, file), 'id', 'cluster')).f1;

  const splink = (...thresholds) => measuredProcess(python, [pathOf('run-splink.py'), table, directory, ...thresholds]);
  const product = () =>
    measuredProcess(pathOf('../../bin/asterism.mjs'), [
      ...['link', table, '--columns', pathOf('maps/people.yaml')],
      ...['--out', join(directory, 'clusters.csv')],
    ]);

  await splink(...THRESHOLDS);
  const f1s = await Promise.all(THRESHOLDS.map((threshold) => f1Of(`clusters-${threshold}.csv`)));
  const best = THRESHOLDS[f1s.indexOf(Math.max(...f1s))];

  const turns = { asterism: [], splink: [] };
  for (let turn = 0; turn < Number(values.rounds); turn += 1) {
    turns.asterism.push(await product());
    turns.splink.push(await splink(best));
  }
  const mean = (side, measure) => turns[side].reduce((sum, each) => sum + each[measure], 0) / turns[side].length;
  const rowOf = (side, f1) => ({
    'wall s': round(mean(side, 'seconds')),
    'cpu s': round(mean(side, 'cpuSeconds')),
    'peak MiB': Math.round(mean(side, 'peakMiB')),
    F1: round(f1, 4),
  });
  const rows = {
    asterism: rowOf('asterism', await f1Of('clusters.csv')),
    [`splink at ${best}`]: rowOf('splink', Math.max(...f1s)),
  };
  const [ours, theirs] = Object.values(rows);
  rows.ratio = Object.fromEntries(
    Object.keys(ours).map((measure) => [measure, round(ours[measure] / theirs[measure])]),
  );
  console.log(`${values.rows} rows, seed ${values.seed}, means of ${values.rounds} turns, ${SPLINK} with two threads`);
  console.table(rows);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** A virtual environment outside the repository, made the first time. */
function pythonWithSplink() {
  const environment = join(tmpdir(), `asterism-${SPLINK.replace('==', '-')}`);
  const python = join(environment, 'bin/python');
  if (!existsSync(join(environment, 'done'))) {
    run('python3', '-m', 'venv', environment);
    run(python, '-m', 'pip', 'install', '--quiet', SPLINK);
    run('touch', join(environment, 'done'));
  }
  return python;
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
