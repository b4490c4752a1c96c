import type { NameWords } from '../person-record.js';

const known = new WeakMap<NameWords, string>();

/** A name as one text: the same for names with the same words. The same object for the same name, so that it is hashed once. */
export function wholeName(name: NameWords): string {
  let text = known.get(name);
  if (text === undefined) {
    const { given, family, unvocalised } = name;
    text = `${given.join(' ')}|${family.join(' ')}|${unvocalised ? 'u' : ''}`;
    known.set(name, text);
  }
  return text;
}

/** The words of a {@link wholeName}. */
export function wordsOfName(text: string): NameWords {
  const [given, family, unvocalised] = text.split('|');
  return { given: wordsOf(given!), family: wordsOf(family!), unvocalised: unvocalised !== '' };
}

const NONE: readonly string[] = [];
const wordsOf = (text: string): readonly string[] =>
  text === '' ? NONE : text.includes(' ') ? text.split(' ') : [text];
