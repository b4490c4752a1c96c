/** Accents of Latin, Greek and Cyrillic letters, once taken apart from them. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Where standard word breaks (Unicode UAX 29) see no break between letters or digits, or where an accent may be. */
const NEEDS_A_LOOK = /[^\0-\x7f]|[a-z0-9][._':,;][a-z0-9]/i;

const ASCII = /^[\0-\x7f]*$/;

/** Words of a text: runs of letters, marks and digits, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = text.toLowerCase().normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * The words of a text that a full-text index with standard word breaks does not hold: `jose` of "José", `mail`,
 * `example` and `org` of "mail.example.org". Undefined when there is none.
 */
export function unindexedWords(text: string): string | undefined {
  if (!NEEDS_A_LOOK.test(text)) return undefined;
  const found = new Set<string>();
  for (const token of text.toLowerCase().split(/\s+/)) {
    if (!NEEDS_A_LOOK.test(token)) continue;
    const bare = token.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
    for (const word of wordsOf(token)) if (word !== bare) found.add(word);
  }
  return found.size ? [...found].join(' ') : undefined;
}

/** Texts in one, without those that bring no new word; undefined when none is left. */
export function joinedTexts(texts: readonly (string | undefined)[]): string | undefined {
  const held = new Set<string>();
  const kept = texts.filter((text) => {
    const before = held.size;
    for (const word of wordsOf(text ?? '')) held.add(word);
    return held.size > before;
  });
  return kept.length ? kept.join(' ') : undefined;
}
