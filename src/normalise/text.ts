import anyAscii from 'any-ascii';
import { accept, type Normalised, refuse } from './result.js';

const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g;
const INVISIBLE = /[\p{Cf}\p{Cc}\uFFFD]/gu;
const WHITESPACE = /[\s\u0085]+/g;
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;

/** Printable ASCII, spaces single and inside only: what most fields hold, and nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const ASCII = /^[ -~]*$/;
/** A single word, which is its own slug. */
const WORD = /^[A-Za-z\d]+$/;

/** Removes zero-width, direction and control characters, makes whitespace single spaces, trims. Keeps letters as they are. */
export function tidyText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(WHITESPACE, ' ').replace(INVISIBLE, '').replace(WHITESPACE, ' ').trim();
}

/** {@link tidyText}, then compatibility forms, dashes and the digits of any script as plain ASCII ones. */
export function foldText(text: string): string {
  if (CLEAN.test(text)) return text;
  const folded = tidyText(text)
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(FOREIGN_DIGIT, (digit) => anyAscii(digit));
  return tidyText(folded);
}

/** Folds a text that is not blank and has at most `limit` characters; the bound keeps every normaliser's time in check. */
export function readText(text: string, what: string, limit: number): Normalised<string> {
  if (text.trim() === '') return refuse('empty', `the ${what} is empty`);
  if (text.length > limit) {
    return refuse('invalid', `the ${what} has ${text.length} characters; give at most ${limit}`);
  }
  const folded = foldText(text);
  return folded === '' ? refuse('empty', `the ${what} has only invisible characters`) : accept(folded);
}

/** Lower-case ASCII letters and digits of any script's text, other runs of characters as one `separator`. */
export function slugOf(text: string, separator = '-'): string {
  if (WORD.test(text)) return text.toLowerCase();
  return (ASCII.test(text) ? text : anyAscii(text.normalize('NFC')))
    .toLowerCase()
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(separator);
}
