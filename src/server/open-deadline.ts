import { AsterismError } from '../domain/errors.js';
import type { Deadline } from '../services/ports.js';

/** A deadline that can end early. `done` must be called when the work is over. */
export interface OpenDeadline extends Deadline {
  /** The caller went away. */
  cancel(): void;
  done(): void;
}

/** @param ms time from now, or null for work that ends only when the caller goes away */
export function openDeadline(ms: number | null): OpenDeadline {
  const controller = new AbortController();
  const timeout = (): void =>
    controller.abort(new AsterismError('TIMEOUT', `No answer within ${ms} ms. Ask for less, or later.`));
  const timer = ms === null ? undefined : setTimeout(timeout, ms);
  // A request that was cut off by a closing server never says that it is done; its deadline holds nobody up.
  timer?.unref();
  return {
    signal: controller.signal,
    at: ms === null ? Number.MAX_SAFE_INTEGER : Date.now() + ms,
    cancel: () => controller.abort(new AsterismError('CANCELLED', 'The caller went away.')),
    done: () => clearTimeout(timer),
  };
}
