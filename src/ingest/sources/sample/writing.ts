import { Random } from '../../../domain/random.js';
import type { Person } from './person.js';

/** Share of names with a slip of the finger; about what hand-typed forms show. */
const TYPOS = 0.06;

/** A number (E.164) as people write it; every form reads as the same number for an American reader. */
export function writePhone(number: string, random: Random): string {
  if (!number.startsWith('+1')) return random.chance(0.5) ? number : `${number.slice(0, 3)} ${number.slice(3)}`;
  const [area, exchange, line] = [number.slice(2, 5), number.slice(5, 8), number.slice(8)];
  switch (random.below(8)) {
    case 0:
      return number;
    case 1:
      return `${area}.${exchange}.${line}`;
    case 2:
      return area + exchange + line;
    case 3:
      return `1-${area}-${exchange}-${line}`;
    case 4:
      return `+1 ${area} ${exchange} ${line}`;
    case 5:
      return `${area}-${exchange}-${line}`;
    default:
      return `(${area}) ${exchange}-${line}`;
  }
}

/** A person's name as a stranger writes it: nicknames, order, case, lost accents and typing errors. */
export function writeName(person: Person, random: Random): string {
  const given = person.nickname !== null && random.chance(0.25) ? person.nickname : person.given;
  const family =
    random.chance(0.15) && person.family.includes(' ') ? (person.family.split(' ')[0] as string) : person.family;
  let name = `${given} ${family}`;
  const form = random.unit();
  if (form < 0.08) name = `${family.toUpperCase()}, ${given.toUpperCase()}`;
  else if (form < 0.16) name = name.toLowerCase();
  else if (form < 0.22) name = `${given} ${family[0]}.`;
  if (random.chance(0.5)) name = name.normalize('NFD').replace(/\p{M}/gu, '');
  return random.chance(TYPOS) ? slip(name, random) : name;
}

/** A handle as people write it: with or without the @. */
export function writeHandle(account: string, random: Random): string {
  const handle = account.slice(account.indexOf(':') + 1);
  return random.chance(0.5) ? `@${handle}` : handle;
}

/** Text with one letter dropped, doubled or swapped with the next. */
export function slip(text: string, random: Random): string {
  const at = random.between(1, Math.max(1, text.length - 2));
  const [before, here, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  switch (random.below(3)) {
    case 0:
      return before + next + after;
    case 1:
      return before + here + here + next + after;
    default:
      return before + next + here + after;
  }
}

/** One line of CSV (RFC 4180), without its end of line. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)))
    .join(',');
}
