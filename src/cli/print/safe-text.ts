import { stripVTControlCharacters } from 'node:util';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
/** Marks that change the direction of the text around them: a name must not be able to turn the line it stands in. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from data on one line, without escape sequences, control characters and direction marks: what a terminal may be sent. */
export function safeText(text: string): string {
  return stripVTControlCharacters(text).replace(DIRECTION, '').replace(CONTROL, ' ').trim();
}
