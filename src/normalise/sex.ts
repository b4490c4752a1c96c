import type { Sex } from '../domain/report-draft.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

const WORDS: Readonly<Record<Sex, readonly string[]>> = {
  FEMALE: ['f', 'female', 'woman', 'girl', 'w', 'fem', 'femenino', 'feminine', 'mujer'],
  MALE: ['m', 'male', 'man', 'boy', 'masculino', 'masculine', 'hombre'],
  OTHER: [
    'o',
    'other',
    'x',
    'nonbinary',
    'non binary',
    'non-binary',
    'nb',
    'transgender',
    'trans',
    'intersex',
    'diverse',
    'd',
  ],
};

/** Sex as a source gives it: letters and words of English, a few of Spanish and German. `X` is OTHER, `U` a placeholder. */
export function normaliseSex(text: string): Normalised<Sex> {
  const read = readText(text, 'sex', 60);
  if (!read.ok) return read;
  const word = read.value.toLowerCase().replace(/\.$/, '');
  for (const sex of ['FEMALE', 'MALE', 'OTHER'] as const) if (WORDS[sex].includes(word)) return accept(sex);
  if (isPlaceholder('sex', read.value)) return placeholder(read.value);
  return refuse('invalid', `"${read.value.slice(0, 30)}" is not a sex; write female, male or other`);
}
