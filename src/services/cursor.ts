import { AsterismError } from '../domain/errors.js';
import { sha256 } from '../domain/sha256.js';

/** Name of a list for its cursors: what it lists, and a short hash of the arguments that decide its rows and their order. */
export function listName(what: string, ...decisive: readonly unknown[]): string {
  const hash = sha256(JSON.stringify(decisive), 'base64url');
  return `${what}:${hash.slice(0, 12)}`;
}

/** Opaque cursor that holds a row's sort key. `list` names the list it belongs to, so that it cannot be used on another. */
export function encodeCursor(list: string, key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** @throws AsterismError BAD_CURSOR */
export function decodeCursor(list: string, cursor: string): (string | number | null)[] {
  try {
    const [of, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as (string | number | null)[];
    if (of === list && key.every((part) => part === null || ['string', 'number'].includes(typeof part))) return key;
  } catch {
    // Falls through: whatever it was, it is not one of ours.
  }
  throw new AsterismError(
    'BAD_CURSOR',
    'The cursor does not belong to this list. Pass endCursor of the page before, unchanged, with the same arguments.',
  );
}
