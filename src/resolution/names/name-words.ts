import type { PersonName } from '../../domain/report-draft.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import { slugOf } from '../../normalise/text.js';
import type { NameWords } from '../person-record.js';

/** Scripts that leave out short vowels, or the a that goes without saying. */
const UNVOCALISED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u;
/** The Arabic article, which is written as one with its word. */
const ARTICLE = /^ال(?=.{3})/u;
/** Hospitals name a newborn by the mother: Baby Boy Smith, Infant Smith, BB Smith, Twin A Smith. */
const NEWBORN: ReadonlySet<string> = new Set(
  'baby infant newborn boy girl male female child twin bb bg unborn'.split(' '),
);
/** What police and hospitals call a person without a name. */
const NOBODY: ReadonlySet<string> = new Set('john jane johnny janie jon juan baby babyboy babygirl infant'.split(' '));

/** A name as comparisons take it, or null when it tells nobody apart: stand-ins, and names of single letters only. */
export function nameWords({
  given,
  family,
  suffix,
}: Pick<PersonName, 'given' | 'family' | 'suffix'>): NameWords | null {
  const words = { given: latinWords(given), family: latinWords(family) };
  if (
    words.given.some((word) => NEWBORN.has(word)) &&
    words.given.every((word) => NEWBORN.has(word) || word.length === 1)
  )
    words.given = [];
  if (words.family.join(' ') === 'doe' && NOBODY.has(words.given[0] ?? 'baby')) return null;
  const all = [...words.given, ...words.family];
  if (!all.some((word) => word.length > 1) || isPlaceholder('name', all.join(' '))) return null;
  const unvocalised = [...given, ...family].some((word) => UNVOCALISED.test(word));
  return { ...words, ...(suffix ? { suffix } : {}), ...(unvocalised ? { unvocalised } : {}) };
}

/** Apostrophes close up (O'Brien), hyphens part (Jean-Pierre). */
const latinWords = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => slugOf(text.replace(/[’‘ʼ´]/g, '').replace(ARTICLE, ''), ' ').split(' ')).filter(Boolean);
