import type { ReadScope } from '../services/ports.js';

/** The parameters of a read that say what the caller may see and as of when. */
export const scoped = (scope: ReadScope) => ({
  markings: scope.markings,
  knownAt: scope.asOf.knownAt,
  validAt: scope.asOf.validAt,
  datedOnly: scope.asOf.datedOnly,
});

/** Degrees and totals are exact up to here, then said to be cut. */
export const COUNT_LIMIT = 10_000;

/** A count that was taken with `COUNT_LIMIT + 1` as its limit. */
export const tally = (count: number) => ({ count: Math.min(count, COUNT_LIMIT), truncated: count > COUNT_LIMIT });
