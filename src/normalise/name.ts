import type { PersonName } from '../domain/report-draft.js';
import { takeAliases } from './name-aliases.js';
import { nameKey } from './name-key.js';
import { type NameOrder, type NameTokens, splitName, stripTitles, tokensOf } from './name-tokens.js';
import { MISSING_OR_NAME } from './name-words.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { tidyText } from './text.js';

/** A name that its source already keeps in parts. */
export interface NameParts {
  readonly given?: string | null;
  readonly middle?: string | null;
  readonly family?: string | null;
  readonly suffix?: string | null;
}

/** A name and the other names that stood in the same text. */
export interface NameReading {
  readonly name: PersonName;
  readonly aliases: readonly PersonName[];
}

const LIMIT = 300;
const MOST_ALIASES = 10;

/**
 * A person's name from one text or from parts. Titles are dropped; nicknames, maiden names and "a.k.a."
 * names come out as aliases. A comma means `Family, Given`.
 * @param options `order` of texts without a comma; default given-first (Chinese and Korean signs: family-first)
 */
export function normaliseName(
  input: string | NameParts,
  options: { readonly order?: NameOrder } = {},
): Normalised<NameReading> {
  const parts = typeof input === 'string' ? null : input;
  const text =
    typeof input === 'string'
      ? input
      : [input.given, input.middle, input.family, input.suffix].filter(Boolean).join(' ');
  if (text.trim() === '') return refuse('empty', 'the name is empty');
  if (text.length > LIMIT)
    return refuse('invalid', `a name of ${text.length} characters is not a name; give at most ${LIMIT}`);
  const full = tidyText(text).normalize('NFC');
  if (full === '') return refuse('empty', 'the name has only invisible characters');
  if (isPlaceholder('name', full)) return placeholder(full);
  const aliased = takeAliases(full);
  const tokens = parts ? fromParts(parts) : splitName(aliased.text, options.order ?? 'given-first');
  const name = personName(full, tokens);
  if (name === null) {
    return /[\p{L}]/u.test(full) && isPlaceholderParts(full)
      ? placeholder(full)
      : refuse('invalid', `"${full.slice(0, 60)}" has no letters of a name`);
  }
  if (isPlaceholder('name', [...name.given, ...name.family].join(' '))) return placeholder(full);
  const aliases = [
    ...aliased.nicknames.map((nick) =>
      personName(nick, { given: tokensOf(nick), family: tokens.family, suffix: null }),
    ),
    ...aliased.maiden.map((maiden) => personName(maiden, { ...tokens, family: tokensOf(maiden) })),
    ...aliased.whole.map((other) =>
      personName(other, withFamily(splitName(other, options.order ?? 'given-first'), tokens)),
    ),
  ];
  const seen = new Set([name.key]);
  const different = aliases.filter((alias) => alias !== null && !seen.has(alias.key) && Boolean(seen.add(alias.key)));
  return accept({ name, aliases: (different as PersonName[]).slice(0, MOST_ALIASES) });
}

function personName(full: string, { given, family, suffix }: NameTokens): PersonName | null {
  const key = nameKey([...given, ...family]);
  return /[a-z]/.test(key) ? { full, given, family, suffix, key } : null;
}

/** A further name of one word is a given name beside the same family name. */
const withFamily = (other: NameTokens, main: NameTokens): NameTokens =>
  other.family.length === 0 && other.given.length === 1 ? { ...other, family: main.family } : other;

const isPlaceholderParts = (full: string): boolean => tokensOf(full).length === 0;

function fromParts({ given, middle, family, suffix }: NameParts): NameTokens {
  const part = (text: string | null | undefined): string[] => {
    const tidy = tidyText(text ?? '').normalize('NFC');
    const isMissing = tidy === '' || (isPlaceholder('name', tidy) && !MISSING_OR_NAME.has(tidy));
    return isMissing ? [] : tokensOf(takeAliases(tidy).text);
  };
  const first = stripTitles([...part(given), ...part(middle)]);
  const last = stripTitles(part(family));
  const own = stripTitles(['x', ...tokensOf(tidyText(suffix ?? ''))]).suffix;
  return { given: first.rest, family: last.rest, suffix: own ?? last.suffix ?? first.suffix };
}
