import type { NameWords } from '../person-record.js';

/** A name as one text: the same for names with the same words. */
export const wholeName = ({ given, family, unvocalised }: NameWords): string =>
  `${given.join(' ')}|${family.join(' ')}|${unvocalised ? 'u' : ''}`;

/** The words of a {@link wholeName}. */
export function wordsOfName(text: string): NameWords {
  const family = text.indexOf('|');
  const end = text.indexOf('|', family + 1);
  return {
    given: wordsOf(text.slice(0, family)),
    family: wordsOf(text.slice(family + 1, end)),
    unvocalised: end + 1 < text.length,
  };
}

const NONE: readonly string[] = [];
const wordsOf = (text: string): readonly string[] =>
  text === '' ? NONE : text.includes(' ') ? text.split(' ') : [text];
