import { setImmediate } from 'node:timers/promises';

/** Longest time that reading keeps the process to itself. */
const LONGEST_MS = 2;

/**
 * Lets waiting messages in now and then. Records that are already in memory are read without a pause, and the
 * database would stand idle between two statements of a batch.
 */
export class Breath {
  #last = performance.now();

  isDue(): boolean {
    return performance.now() - this.#last > LONGEST_MS;
  }

  async take(): Promise<void> {
    await setImmediate();
    this.#last = performance.now();
  }
}
