import { unlessAborted } from '../interruptible.js';
import { RunProgress } from '../print/run-progress.js';
import type { Terminal } from '../print/terminal.js';
import { printIngest } from '../report/ingest-report.js';
import { resolveWaiting } from '../resolve-waiting.js';
import type { Session } from '../session.js';

/** The sample that a first start loads; the tour and the README are about it. */
const SAMPLE = { seed: 1, size: 'S' } as const;

/**
 * Fills an empty managed database with the sample, or goes on where an earlier start was cut short.
 * An external database is never written to.
 * @returns whether it was loaded now
 */
export async function loadSampleWhenEmpty(session: Session, source: string, terminal: Terminal): Promise<boolean> {
  const { app, signal } = session;
  if (!app.managed || !((await app.isEmpty()) || (await wasCutShort(session, source)))) return false;
  const progress = new RunProgress(terminal.stderr, 'Loading the sample');
  const loading = app.loadSample({ ...SAMPLE, onProgress: progress.update });
  const summary = await unlessAborted(loading, signal).finally(() => progress.stop());
  await resolveWaiting(app, signal, terminal);
  await printIngest(summary, terminal);
  return true;
}

async function wasCutShort(session: Session, source: string): Promise<boolean> {
  const { rows } = await session.app.services.ingest.runs({ first: 20, after: null }, await session.caller());
  const latest = rows.map(({ row }) => row).find((run) => run.sourceName === source);
  return latest?.status === 'RUNNING';
}
