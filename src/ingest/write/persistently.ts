import { AsterismError } from '../../domain/errors.js';
import type { Deadline } from '../../services/ports.js';

/** One attempt at a batch; generous, since a batch of many long reports on a busy machine takes seconds. */
const ATTEMPT_MS = 60_000;
/** How long a run waits for a database that is gone before it gives up. It restarts in 9 to 27 s. */
const PATIENCE_MS = 5 * 60_000;
const LONGEST_PAUSE_MS = 1_000;

/** Repeats `work` while the database is away, with growing pauses. The work must be without effect the second time. */
export async function persistently<T>(signal: AbortSignal, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const patientUntil = Date.now() + PATIENCE_MS;
  for (let pause = 100; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work({ signal, at: Date.now() + ATTEMPT_MS });
    } catch (error) {
      const away = error instanceof AsterismError && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT');
      if (!away || signal.aborted || Date.now() > patientUntil) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
