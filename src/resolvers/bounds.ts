import { AsterismError } from '../domain/errors.js';

/** Checks a number against a closed range. @throws AsterismError BAD_USER_INPUT */
export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new AsterismError('BAD_USER_INPUT', `${name}: ${value} is outside ${least} to ${most}.`);
}

/** Checks the length of a list. @throws AsterismError BAD_USER_INPUT */
export function atMost<Row>(name: string, rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  throw new AsterismError('BAD_USER_INPUT', `${name} has ${rows.length} entries; ${most} at most. Send the rest in another request.`);
}

/** Checks the length of a text in characters. @throws AsterismError BAD_USER_INPUT */
export function shortText(name: string, text: string, most: number): string {
  if (text.length <= most) return text;
  throw new AsterismError('BAD_USER_INPUT', `${name} has ${text.length} characters; ${most} at most.`);
}
