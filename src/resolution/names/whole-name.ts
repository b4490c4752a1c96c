import type { NameWords } from '../person-record.js';

/** A name as one text: the same for names with the same words. */
export const wholeName = ({ given, family, unvocalised }: NameWords): string =>
  `${given.join(' ')}|${family.join(' ')}|${unvocalised ? 'u' : ''}`;

/** The words of a {@link wholeName}. */
export function wordsOfName(text: string): NameWords {
  const [given, family, unvocalised] = text.split('|');
  return { given: wordsOf(given!), family: wordsOf(family!), unvocalised: unvocalised !== '' };
}

const NONE: readonly string[] = [];
const wordsOf = (text: string): readonly string[] =>
  text === '' ? NONE : text.includes(' ') ? text.split(' ') : [text];
