import { AsterismError } from '../domain/errors.js';

/** The answer to an id that names nothing, or nothing that the caller may see: the two cannot be told apart. */
export const unseen = (what: 'entity' | 'entity or source', id: string): AsterismError =>
  new AsterismError(
    'NOT_FOUND',
    `There is no ${what} "${id.slice(0, 60)}" that you may see. Take ids from search or lookup.`,
  );
