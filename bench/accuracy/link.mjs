// Pairwise F1 of `asterism link` on a table with known truth:
//   node bench/accuracy/link.mjs TABLE.csv MAP.yaml --truth COLUMN [--pattern REGEX]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { linkTables } from '../../dist/app/link-tables.js';
import { round, withPeakMemory } from '../measure.mjs';

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

const rows = parse(readFileSync(table), {
  columns: (names) => names.map((name) => name.trim()),
  trim: true,
  bom: true,
});
const { id } = parseYaml(readFileSync(columns, 'utf8'));
const truth = new Map(rows.map((row) => [row[id], new RegExp(values.pattern).exec(row[values.truth])?.[1]]));

const directory = mkdtempSync(join(tmpdir(), 'asterism-link-'));
try {
  const out = join(directory, 'clusters.csv');
  const started = performance.now();
  const { peakMiB } = await withPeakMemory(() =>
    linkTables({ tables: [table], columns, out, pairs: null, threshold: Number(values.threshold), oneToOne: false }),
  );
  const seconds = (performance.now() - started) / 1000;
  const clusters = new Map(parse(readFileSync(out), { columns: true }).map((row) => [row.id, row.cluster]));
  const found = pairsOf([...clusters.values()]);
  const real = pairsOf([...truth.values()]);
  const both = pairsOf([...truth].map(([record, person]) => `${person} ${clusters.get(record)}`));
  console.table([
    {
      records: clusters.size,
      'true pairs': real,
      precision: round(both / found, 4),
      recall: round(both / real, 4),
      F1: round((2 * both) / (found + real), 4),
      seconds: round(seconds),
      'peak MiB': peakMiB,
    },
  ]);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Pairs that equal labels imply. */
function pairsOf(labels) {
  const counts = new Map();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
