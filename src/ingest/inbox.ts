import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { AsterismError } from '../domain/errors.js';
import type { Inbox } from '../services/ports.js';
import { builtInMappings } from './mapping/recognise-mapping.js';

/** The one directory that callers over the network may name files of. Links that lead out of it are not followed. */
export function createInbox(directory: string | null): Inbox {
  const inbox: Inbox = {
    async mapping(named) {
      if (builtInMappings().some((mapping) => mapping.name === named)) return named;
      const text = await readFile(await inbox.resolve(named), 'utf8');
      // A text without a line break would be taken for a path.
      return `${text}\n`;
    },
    async resolve(path: string): Promise<string> {
      if (directory === null)
        throw new AsterismError(
          'BAD_CONFIGURATION',
          'No inbox is configured. Set ASTERISM_INBOX to the directory that files are put into.',
        );
      const notThere = new AsterismError(
        'BAD_USER_INPUT',
        'There is no such file in the inbox. Give a path relative to it, such as "2026-11/tips.csv".',
      );
      try {
        const root = await realpath(directory);
        const target = await realpath(resolve(root, path));
        const inside = relative(root, target);
        if (inside.startsWith('..') || isAbsolute(inside)) throw notThere;
        return target;
      } catch {
        throw notThere;
      }
    },
  };
  return inbox;
}
