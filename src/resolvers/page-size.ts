import { AsterismError } from '../domain/errors.js';

/** Rows of a page when the caller does not say. */
export const DEFAULT_FIRST = 25;
/** Most rows that one page may have. */
export const MAX_FIRST = 200;

/** Checks `first`. @throws AsterismError BAD_USER_INPUT */
export function pageSize(first: number): number {
  if (first >= 0 && first <= MAX_FIRST) return first;
  throw new AsterismError(
    'BAD_USER_INPUT',
    `first: ${first} is outside 0 to ${MAX_FIRST}. Ask for ${MAX_FIRST} at most and use "after" for the next page.`,
  );
}
