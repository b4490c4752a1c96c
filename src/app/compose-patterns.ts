import { readdir, readFile } from 'node:fs/promises';
import { PatternService } from '../services/analysis/pattern-service.js';
import type { Services } from '../services/services.js';
import type { Stores } from './stores.js';

/** The patterns that the package brings, beside `src/` and `dist/`. */
const LIBRARY = new URL('../../src/analysis/patterns/library/', import.meta.url);

/** Puts together what keeps and runs patterns. */
export function composePatterns({ patterns }: Pick<Stores, 'patterns'>, now: () => Date): Pick<Services, 'patterns'> {
  let library: Promise<readonly string[]> | undefined;
  return {
    patterns: new PatternService(patterns, () => (library ??= readLibrary()), now),
  };
}

async function readLibrary(): Promise<readonly string[]> {
  const files = (await readdir(LIBRARY)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => readFile(new URL(file, LIBRARY), 'utf8')));
}
