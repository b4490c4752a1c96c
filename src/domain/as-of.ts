import { AsterismError } from './errors.js';

/** In which state of knowledge and of the world a question is asked. All instants are UTC ISO-8601. */
export interface AsOf {
  /** The database as it stood at this instant; null is now. */
  readonly knownAt: string | null;
  /** Only facts whose observed interval holds this instant; null is any time. */
  readonly validAt: string | null;
  /** With `validAt`: leave out facts without a date. */
  readonly datedOnly: boolean;
}

export const NOW: AsOf = { knownAt: null, validAt: null, datedOnly: false };

/** The same. @throws AsterismError BAD_USER_INPUT when undated facts are to go though no instant is asked about */
export function checkedAsOf(asOf: AsOf): AsOf {
  if (!asOf.datedOnly || asOf.validAt !== null) return asOf;
  throw new AsterismError(
    'BAD_USER_INPUT',
    '"datedOnly" (--dated-only) counts only with "validAt" (--valid-at). Give that too, or leave it out.',
  );
}
