import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../dist/app.js';
import { readSettings } from '../dist/config/environment.js';

/** A directory of its own for what a bench makes. */
export const benchDirectory = () => mkdtempSync(join(tmpdir(), 'asterism-bench-'));

/** A service on a database of its own, with its files in `directory`. */
export async function openBench(directory) {
  const data = join(directory, 'data');
  const given = {
    ...process.env,
    ASTERISM_DATA: data,
    PORT: '0',
    NEO4J_URI: '',
    REDIS_URL: '',
    ASTERISM_ADMIN_KEY: 'bench-key-0123456789abcdef',
    ASTERISM_TIMEOUT_MS: '60000',
  };
  const settings = readSettings(given);
  const app = await openApp(settings, { say: () => {}, attach: false });
  const databasePid = Number.parseInt(readFileSync(join(data, 'neo4j', 'run', 'child'), 'utf8'), 10);
  return { app, settings, databasePid, close: () => app.stop() };
}
