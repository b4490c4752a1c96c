import { doubleMetaphone } from 'double-metaphone';

/** How a word sounds in English (double metaphone, Philips 2000); the word itself when the method has nothing to say. */
export const soundOf = (word: string): string => doubleMetaphone(word)[0] || word;
