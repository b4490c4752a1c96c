import { NICKNAMES } from '../../../dist/ingest/sources/sample/vocabulary/nicknames.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Pairs that optical character recognition takes for each other. */
const LOOKALIKES = new Map(
  'rn:m m:rn l:i i:l o:0 e:c c:e u:v v:u cl:d h:b a:o n:h'.split(' ').map((pair) => pair.split(':')),
);

/** One letter put in, left out, changed, or swapped with its neighbour. */
export function typo(text, random) {
  if (text.length < 2) return text;
  const at = random.between(1, text.length - 1);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + LETTERS[random.below(26)] + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + LETTERS[random.below(26)] + text.slice(at + 1);
    default:
      return at + 1 < text.length ? text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) : text;
  }
}

/** A letter or two read as others that look like them; the text itself when it has none. */
export function misread(text, random) {
  const places = [...LOOKALIKES].filter(([seen]) => text.includes(seen, 1));
  if (!places.length) return text;
  const [seen, read] = random.pick(places);
  const at = text.indexOf(seen, 1);
  return text.slice(0, at) + read + text.slice(at + seen.length);
}

/** The short form, or an initial for names without one. */
export const shorten = (given) => NICKNAMES.get(given) ?? given.slice(0, 1);

/** Day for month where both can be either, otherwise one digit of month or day wrong. */
export function misdate(date, random) {
  const [year, month, day] = date.split('-');
  if (Number(day) <= 12 && day !== month && random.chance(0.5)) return `${year}-${day}-${month}`;
  const digit = String(random.below(10));
  switch (random.below(3)) {
    case 0:
      return `${year.slice(0, 3)}${digit}-${month}-${day}`;
    case 1:
      return `${year}-${month}-${Number(day) < 20 ? day[0] + (digit === '0' && day[0] === '0' ? '1' : digit) : day}`;
    default:
      return `${year.slice(0, 2)}${digit}${year[3]}-${month}-${day}`;
  }
}

/** One digit wrong, or two neighbours swapped. */
export function misdial(phone, random) {
  const at = phone.length - 1 - random.below(4);
  return phone.slice(0, at) + random.below(10) + phone.slice(at + 1);
}
