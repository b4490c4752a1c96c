import { AsterismError } from '../domain/errors.js';

/** Checks a number against a closed range. @throws AsterismError BAD_USER_INPUT */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new AsterismError('BAD_USER_INPUT', `"${name}" must be from ${least} to ${most}; it is ${value}.`);
}
