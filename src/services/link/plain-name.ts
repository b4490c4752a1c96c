import { mayHoldAliases } from '../../normalise/name-aliases.js';
import { MISSING_PARTS } from '../../normalise/name-words.js';
import { wordsOfPlaceholders } from '../../normalise/placeholder.js';
import { NEWBORN, NOBODY } from '../../resolution/names/name-words.js';
import type { NameWords } from '../../resolution/person-record.js';

/** A word of two letters at least, or nothing. */
const PLAIN = /^(?:[A-Za-z]{2,30})?$/;

/** Words that are not always names. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  ...wordsOfPlaceholders('name'),
  ...MISSING_PARTS,
  ...NEWBORN,
  ...NOBODY,
  'doe',
]);

/**
 * The name of a given and a family name of one plain word each, or of one of them, as most tables hold them: there is
 * nothing to take apart. Null where taking it apart may say something else.
 */
export function plainName(given: string, family: string): NameWords | null {
  if (!PLAIN.test(given) || !PLAIN.test(family) || given + family === '') return null;
  const words = [given.toLowerCase(), family.toLowerCase()] as const;
  if (LOOKED_AT.has(words[0]) || LOOKED_AT.has(words[1]) || mayHoldAliases(`${given} ${family}`)) return null;
  return { given: words[0] ? [words[0]] : [], family: words[1] ? [words[1]] : [] };
}
