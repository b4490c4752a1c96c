/** A text without the other names it held, and those names as written. */
export interface AliasedText {
  readonly text: string;
  /** Nicknames in quotes or brackets: they stand for the given names. */
  readonly nicknames: readonly string[];
  /** Former family names (née). */
  readonly maiden: readonly string[];
  /** Whole other names (a.k.a.). */
  readonly whole: readonly string[];
}

const QUOTED =
  /["“”„«»]([^"“”„«»]{1,60})["“”„«»]|[([]([^()[\]]{1,60})[)\]]|(?<![^\s])['‘]([^'‘’]{1,40})['’](?![^\s,])/g;
const ALSO = /\s*[,;]?\s?\b(?:a\.?k\.?a\b\.?|f\.?k\.?a\b\.?|a\/k\/a|f\/k\/a|alias|also known as|formerly)[:\s]+/i;
const MAIDEN = /(?<=^|\s)n[ée]e\s+(\p{L}[\p{L}'’-]*)/iu;
const BORN = /^born\s+(\p{L}[\p{L}'’-]*)$/iu;

/** Most names have none of these, and then there is nothing to take. */
const SIGN = /["“”„«»()[\]'‘]|\bn[ée]e\s|\b[af]\.?\/?k\b|aka|fka|alias|known as|formerly/i;

/** Whether a text may hold further names. */
export const mayHoldAliases = (text: string): boolean => SIGN.test(text);

/** Takes nicknames, maiden names and further names out of a text of bounded length. */
export function takeAliases(text: string): AliasedText {
  if (!mayHoldAliases(text)) return { text, nicknames: [], maiden: [], whole: [] };
  const nicknames: string[] = [];
  const maiden: string[] = [];
  const [first = '', ...others] = text.split(ALSO);
  const whole = others.flatMap((other) => other.split(/[;/]|\bor\b/)).map((other) => other.trim());
  let rest = first.replace(QUOTED, (_, quoted?: string, bracketed?: string, single?: string) => {
    const inner = (quoted ?? bracketed ?? single ?? '').trim();
    const former = MAIDEN.exec(inner) ?? BORN.exec(inner);
    if (former?.[1]) maiden.push(former[1]);
    else if (/\p{L}/u.test(inner)) nicknames.push(inner);
    return ' ';
  });
  rest = rest.replace(MAIDEN, (_, name: string) => {
    maiden.push(name);
    return ' ';
  });
  return { text: rest.replace(/\s+/g, ' ').trim(), nicknames, maiden, whole: whole.filter(Boolean) };
}
