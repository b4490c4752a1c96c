import { AsterismError } from '../domain/errors.js';

/** Largest page and list sizes; stated in the schema's descriptions. */
export const MAX_PAGE = 200;
export const MAX_IDS = 200;
export const MAX_IDENTIFIERS = 1_000;
export const MAX_DEPTH = 3;
export const MAX_PATH_LENGTH = 6;
/** Longest text taken as an argument, in characters. */
export const MAX_TEXT = 10_000;

/** @throws AsterismError BAD_USER_INPUT when `value` is not a whole number in `[min, max]` */
export function within(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new AsterismError('BAD_USER_INPUT', `"${name}" must be a whole number from ${min} to ${max}; it is ${value}.`);
}

/** @throws AsterismError BAD_USER_INPUT when there are too many */
export function atMost<T>(name: string, list: readonly T[], max: number): readonly T[] {
  if (list.length <= max) return list;
  throw new AsterismError(
    'BAD_USER_INPUT',
    `"${name}" holds ${list.length} entries; ${max} are allowed. Ask in several requests.`,
  );
}

/** @throws AsterismError BAD_USER_INPUT when the text is too long or holds a NUL character */
export function shortText(name: string, text: string, max = MAX_TEXT): string {
  if (text.length > max)
    throw new AsterismError('BAD_USER_INPUT', `"${name}" has ${text.length} characters; ${max} are allowed.`);
  if (text.includes('\0')) throw new AsterismError('BAD_USER_INPUT', `"${name}" holds a NUL character. Remove it.`);
  return text;
}

/**
 * The text without white space around it.
 * @param advice what to give instead of nothing
 * @throws AsterismError BAD_USER_INPUT when nothing is left, or as `shortText` does
 */
export function notBlank(name: string, text: string, max: number, advice: string): string {
  const trimmed = shortText(name, text.trim(), max);
  if (trimmed) return trimmed;
  throw new AsterismError('BAD_USER_INPUT', `"${name}" is empty. ${advice}`);
}
