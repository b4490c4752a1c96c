import type { Normalised } from '../../../src/normalise/result.js';

/** The value of a reading; fails with its reason when there is none. */
export function valueIn<T>(reading: Normalised<T>): T {
  if (!reading.ok) throw new Error(`refused as ${reading.why}: ${reading.reason}`);
  return reading.value;
}

/** Why a reading was refused; `ok` when it was not. */
export const whyOf = (reading: Normalised<unknown>): string => (reading.ok ? 'ok' : reading.why);
