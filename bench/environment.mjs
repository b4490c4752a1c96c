import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../dist/app.js';
import { readSettings } from '../dist/config/environment.js';

/** A service on a database of its own in a directory that goes with it. */
export async function openBench() {
  const directory = mkdtempSync(join(tmpdir(), 'asterism-bench-'));
  const given = {
    ...process.env,
    ASTERISM_DATA: join(directory, 'data'),
    PORT: '0',
    NEO4J_URI: '',
    REDIS_URL: '',
    ASTERISM_ADMIN_KEY: 'bench-key-0123456789abcdef',
    ASTERISM_TIMEOUT_MS: '60000',
  };
  const settings = readSettings(given);
  const app = await openApp(settings, { say: () => {}, attach: false });
  const close = async () => {
    await app.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { app, settings, directory, close };
}
