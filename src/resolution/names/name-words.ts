import type { PersonName } from '../../domain/report-draft.js';
import { isPlaceholder } from '../../normalise/placeholder.js';
import { slugOf } from '../../normalise/text.js';
import type { NameWords } from '../person-record.js';

/** Scripts that leave out short vowels, or the a that goes without saying. */
const UNVOCALISED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u;
/** The Arabic article, which is written as one with its word. */
const ARTICLE = /^ال(?=.{3})/u;
/** Hospitals name a newborn by the mother: Baby Boy Smith, Infant Smith, BB Smith, Twin A Smith, Fetus of Maria Smith, B/O Maria Smith. */
export const NEWBORN: ReadonlySet<string> = new Set(
  'baby babyboy babygirl infant newborn neonate boy girl male female child twin triplet bb bg unborn fetus foetus stillborn'.split(
    ' ',
  ),
);
/** What police and hospitals call a person without a name. */
export const NOBODY: ReadonlySet<string> = new Set(
  'john jane johnny janie jon juan baby babyboy babygirl infant'.split(' '),
);

/** A name as comparisons take it, or null when it tells nobody apart: stand-ins, and names of single letters only. */
export function nameWords({
  given,
  family,
  suffix,
}: Pick<PersonName, 'given' | 'family' | 'suffix'>): NameWords | null {
  const words = { given: latinWords(given), family: latinWords(family) };
  if (isNewborn(words.given)) words.given = [];
  // Jane Doe 2 too.
  const named = [...words.given, ...words.family].filter((word) => !/^\d+$/.test(word));
  if (named.at(-1) === 'doe' && (words.given.length === 0 || named.some((word) => NOBODY.has(word)))) return null;
  const all = [...words.given, ...words.family];
  if (!all.some((word) => word.length > 1) || isPlaceholder('name', all.join(' '))) return null;
  const unvocalised = [...given, ...family].some((word) => UNVOCALISED.test(word));
  return { ...words, ...(suffix ? { suffix } : {}), ...(unvocalised ? { unvocalised } : {}) };
}

function isNewborn(given: readonly string[]): boolean {
  const of = given.indexOf('of');
  const own = of > 0 ? given.slice(0, of) : given[0] === 'b' && given[1] === 'o' ? ['bb'] : given;
  return own.some((word) => NEWBORN.has(word)) && own.every((word) => NEWBORN.has(word) || isSingle(word));
}

/** Twin A. */
const isSingle = (word: string): boolean => word.length === 1;

/** Apostrophes close up (O'Brien), hyphens part (Jean-Pierre). */
const latinWords = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => slugOf(text.replace(/[’‘ʼ´]/g, '').replace(ARTICLE, ''), ' ').split(' ')).filter(Boolean);
