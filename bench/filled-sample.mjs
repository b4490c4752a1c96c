import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeSample } from '../dist/app.js';
import { fillDatabase } from './ingest.mjs';

export const say = (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** Where a database with a sample is, made in `directory` unless it is there. */
export async function filledSample(directory, { size, seed }) {
  const product = join(directory, 'product');
  if (existsSync(product)) return product;
  say(`writing sample ${size}, seed ${seed}`);
  const { exportDirectory } = await writeSample({ directory: join(directory, 'sample'), seed: Number(seed), size });
  say('ingesting');
  const [{ rows, 'rows/s': rate }] = await fillDatabase(product, exportDirectory);
  say(`${rows} rows ingested, ${rate} a second`);
  return product;
}
