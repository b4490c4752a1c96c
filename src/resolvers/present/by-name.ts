import { AsterismError } from '../../domain/errors.js';

/** Values by name. @throws AsterismError BAD_USER_INPUT when a name comes twice */
export function byName(list: readonly { readonly name: string; readonly value: number }[]): Record<string, number> {
  const values = new Map(list.map(({ name, value }) => [name, value]));
  if (values.size === list.length) return Object.fromEntries(values);
  throw new AsterismError('BAD_USER_INPUT', '"inputs" names an input twice. Keep one.');
}
