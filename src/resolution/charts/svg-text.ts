/** Characters that XML 1.0 cannot hold at all, and marks that turn the direction of the text around them. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as content or attribute of an XML element. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Width of a text in a usual sans-serif font, in its font size; rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(character)) width += 1;
    else if (character.codePointAt(0)! > 0xffff) width += 1.3;
    else if (/[mwMW@%—…]/.test(character)) width += 0.9;
    else if (/[A-Z]/.test(character)) width += 0.7;
    else if (/[ijltfrI.,:;|!' ]/.test(character)) width += 0.34;
    else width += 0.58;
  }
  return width;
}

/** The text, or its beginning with "…" when it is wider than `most` pixels at a font size. */
export function cutText(text: string, most: number, size: number): string {
  if (textWidth(text) * size <= most) return text;
  let cut = '';
  let width = textWidth('…');
  for (const character of text) {
    width += textWidth(character);
    if (width * size > most) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
