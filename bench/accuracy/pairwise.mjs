import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** One column of a CSV by another, as a map. */
export async function readColumns(file, key, value) {
  const rows = createReadStream(file).pipe(parse({ columns: true, trim: true, bom: true }));
  const read = new Map();
  for await (const row of rows) read.set(row[key], row[value]);
  return read;
}

/** Pairwise precision, recall and F1 of clusters: over all pairs of records that equal labels imply. */
export function pairwise(truth, clusters) {
  const found = pairsOf(clusters.values());
  const real = pairsOf(truth.values());
  const both = pairsOf(labels(truth, clusters));
  return { pairs: real, precision: both / found, recall: both / real, f1: (2 * both) / (found + real) };
}

function* labels(truth, clusters) {
  for (const [record, person] of truth) yield `${person} ${clusters.get(record)}`;
}

function pairsOf(each) {
  const counts = new Map();
  for (const label of each) counts.set(label, (counts.get(label) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += (count * (count - 1)) / 2;
  return sum;
}
