import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './process-identity.js';

/** Remembers a child, so that a later start can tell whether it is still there. */
export async function rememberChild(file: string, pid: number): Promise<void> {
  await writeFile(`${file}.new`, processIdentity(pid) ?? '');
  await rename(`${file}.new`, file);
}

/**
 * Waits until the remembered child of an earlier parent is gone; its watchdog is ending it. One that outlives
 * `graceMs`, which a watchdog allows, has lost its watchdog and is killed.
 */
export async function endStaleChild(file: string, say: (line: string) => void, graceMs = 22_000): Promise<void> {
  const identity = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(identity.split(' ')[0]);
  if (!identity || !Number.isSafeInteger(pid) || pid <= 1) return;
  const isThere = () => processIdentity(pid) === identity;
  if (!isThere()) return;
  say(`Waiting for the Neo4j of an earlier run (process ${pid}) to stop.`);
  signal(pid, 'SIGTERM');
  for (let waited = 0; waited < graceMs && isThere(); waited += 100) await sleep(100);
  if (isThere()) signal(pid, 'SIGKILL');
  while (isThere()) await sleep(50);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}
