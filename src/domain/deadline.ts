import { AsterismError } from './errors.js';

/** Why a signal ended the work: the reason that it came with, where that is ours to tell. */
export const endedBy = ({ reason }: AbortSignal): AsterismError =>
  reason instanceof AsterismError ? reason : new AsterismError('CANCELLED', 'The request was cancelled.');

export const timedOut = (): AsterismError =>
  new AsterismError(
    'TIMEOUT',
    'The answer took longer than allowed. Ask for less: fewer kinds, a shorter time, a smaller depth.',
  );

/**
 * @param deadline `at` in milliseconds since 1970
 * @throws AsterismError CANCELLED or what the signal was given, TIMEOUT
 */
export function refuseWhenOver({ signal, at }: { readonly signal: AbortSignal; readonly at: number }): void {
  if (signal.aborted) throw endedBy(signal);
  if (Date.now() >= at) throw timedOut();
}
