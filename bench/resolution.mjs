// What resolving costs: ingest without it, the decisions after it, and one new report at a time:
//   node bench/resolution.mjs [--size S|M|L] [--seed N] [--new 200]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { writeSample } from '../dist/app.js';
import { benchDirectory, openBench } from './environment.mjs';
import { percentile, round, withPeakMemory } from './measure.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seed: { type: 'string', default: '1' },
    new: { type: 'string', default: '200' },
  },
});
const scratch = benchDirectory();
const seconds = (from) => (performance.now() - from) / 1000;
const ingest = (app, input, source) => app.ingest({ inputs: [input], source, mapping: 'sample', marking: null });
try {
  const sample = async (seed, size, name) =>
    (await writeSample({ directory: join(scratch, name), seed, size })).exportDirectory;
  const loaded = await sample(Number(values.seed), values.size, 'loaded');
  const coming = join(await sample(Number(values.seed) + 1, 'S', 'coming'), 'tips.jsonl');
  mkdirSync(join(scratch, 'product'), { recursive: true });
  const { app, close } = await openBench(join(scratch, 'product'));
  let at = performance.now();
  const { run } = await app.ingest({ inputs: [loaded], source: 'sample', mapping: null, marking: null });
  const ingestSeconds = seconds(at);
  at = performance.now();
  const { result: mentions, peakMiB } = await withPeakMemory(() => app.resolve({}));
  const resolveSeconds = seconds(at);
  const times = [];
  const lines = readFileSync(coming, 'utf8').trim().split('\n').slice(0, Number(values.new));
  for (const [i, line] of lines.entries()) {
    const file = join(scratch, `tips-${i}`, 'tips.jsonl');
    mkdirSync(join(scratch, `tips-${i}`));
    writeFileSync(file, `${line}\n`);
    await ingest(app, file, 'coming');
    at = performance.now();
    const decided = await app.resolve({});
    if (decided) times.push((seconds(at) * 1000) / decided);
  }
  const table = new Table({ head: ['what', 'figure'] });
  table.push(
    ['reports', run.reportsNew],
    ['mentions', mentions],
    ['ingest alone, rows/s', round(run.reportsNew / ingestSeconds, 0)],
    ['resolving alone, mentions/s', round(mentions / resolveSeconds, 0)],
    ['ingest with resolving / without', round(ingestSeconds / (ingestSeconds + resolveSeconds))],
    ['a new mention, p50 ms', round(percentile(times, 0.5), 1)],
    ['a new mention, p95 ms', round(percentile(times, 0.95), 1)],
    ['new mentions timed in', `${times.length} reports`],
    ['peak of this process while resolving, MiB', peakMiB],
  );
  console.log(table.toString());
  await close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
