import { AsterismError } from './errors.js';

/** A half-open span of time; null leaves that side open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** The span with these ends. @throws AsterismError BAD_USER_INPUT when nothing lies between them */
export function spanOf(from: string | null | undefined, to: string | null | undefined): Span {
  if (from && to && Date.parse(from) >= Date.parse(to))
    throw new AsterismError(
      'BAD_USER_INPUT',
      `"from" (${from}) is not before "to" (${to}). Give the earlier one first.`,
    );
  return { from: from ?? null, to: to ?? null };
}
