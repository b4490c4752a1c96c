// Pairwise F1 of `asterism link` on a table with known truth:
//   node bench/accuracy/link.mjs TABLE.csv MAP.yaml --truth COLUMN [--pattern REGEX]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { linkTables } from '../../dist/app/link-tables.js';
import { round, withPeakMemory } from '../measure.mjs';
import { pairwise, readColumns } from './pairwise.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Column that tells who each record is of. */
    truth: { type: 'string' },
    /** Takes the truth out of that column: its first group. */
    pattern: { type: 'string', default: '^(.*)$' },
    threshold: { type: 'string', default: '0.5' },
  },
});
const [table, columns] = positionals;

const { id } = parseYaml(readFileSync(columns, 'utf8'));
const truth = await readColumns(table, id, values.truth);
for (const [record, text] of truth) truth.set(record, new RegExp(values.pattern).exec(text)?.[1]);

const directory = mkdtempSync(join(tmpdir(), 'asterism-link-'));
try {
  const out = join(directory, 'clusters.csv');
  const started = performance.now();
  const { peakMiB } = await withPeakMemory(() =>
    linkTables({ tables: [table], columns, out, pairs: null, threshold: Number(values.threshold), oneToOne: false }),
  );
  const seconds = (performance.now() - started) / 1000;
  const clusters = await readColumns(out, 'id', 'cluster');
  const { pairs, precision, recall, f1 } = pairwise(truth, clusters);
  console.table([
    {
      records: clusters.size,
      'true pairs': pairs,
      precision: round(precision, 4),
      recall: round(recall, 4),
      F1: round(f1, 4),
      seconds: round(seconds),
      'peak MiB': peakMiB,
    },
  ]);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
