import { AsterismError } from '../domain/errors.js';
import { EXIT } from './exit-code.js';

const interrupted = (cause?: unknown): AsterismError => new AsterismError('CANCELLED', 'Interrupted.', {}, { cause });

/**
 * Runs work that Ctrl-C and SIGTERM cut short: the first aborts the signal, a second ends the process at once.
 * @throws AsterismError CANCELLED when it was cut short
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? interrupted(error) : error;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** The result of work that cannot be aborted itself, unless the signal comes first. @throws AsterismError CANCELLED */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(interrupted());
    signal.addEventListener('abort', () => reject(interrupted()), { once: true });
    work.then(resolve, reject);
  });
}
