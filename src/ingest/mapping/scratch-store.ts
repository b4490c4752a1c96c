import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';

/** A key-value store on disk for what does not fit in memory; gone when closed. */
export interface ScratchStore {
  putAll(entries: Iterable<readonly [string, string]>): Promise<void>;
  get(key: string): Promise<string | undefined>;
  /** Values of all keys from `from` up to, without, `to`, in the order of the keys. */
  between(from: string, to: string): Promise<string[]>;
  close(): Promise<void>;
}

const BATCH = 5_000;

/** @param parent directory it is made in; default the system's for temporary files */
export async function openScratchStore(parent: string = tmpdir()): Promise<ScratchStore> {
  const directory = await mkdtemp(join(parent, 'asterism-'));
  const level = new ClassicLevel<string, string>(directory, { cacheSize: 16 * 2 ** 20, writeBufferSize: 8 * 2 ** 20 });
  await level.open();
  return {
    async putAll(entries) {
      let batch: { type: 'put'; key: string; value: string }[] = [];
      for (const [key, value] of entries) {
        if (batch.push({ type: 'put', key, value }) < BATCH) continue;
        await level.batch(batch);
        batch = [];
      }
      await level.batch(batch);
    },
    get: (key) => level.get(key),
    between: (from, to) => level.values({ gte: from, lt: to }).all(),
    async close() {
      await level.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
