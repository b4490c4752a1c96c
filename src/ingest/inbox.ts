import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { AsterismError } from '../domain/errors.js';
import type { Inbox } from '../services/ports.js';
import { loadMapping } from './mapping/load-mapping.js';
import { readMappingText } from './mapping/read-mapping-text.js';
import { builtInMappings } from './mapping/recognise-mapping.js';

/** The one directory that callers over the network may name files of. Links that lead out of it are not followed. */
export function createInbox(directory: string | null): Inbox {
  return {
    async mapping(named) {
      if (builtInMappings().some((mapping) => mapping.name === named)) return named;
      const file = await find(directory, named, '"mapping" names no built-in mapping, and');
      const text = readMappingText(file);
      // Checked while its name is known: the run keeps the text alone.
      loadMapping(text, named);
      return text;
    },
    resolve: (path) => find(directory, path, '"path":'),
  };
}

async function find(directory: string | null, path: string, argument: string): Promise<string> {
  if (directory === null)
    throw new AsterismError(
      'BAD_CONFIGURATION',
      'No inbox is configured. Set ASTERISM_INBOX to the directory that files are put into.',
    );
  const notThere = new AsterismError(
    'BAD_USER_INPUT',
    `${argument} there is no "${path.slice(0, 200)}" in the inbox. Give a path relative to it, such as "2026-11/tips.csv".`,
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
}
