import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** Colours of eyes and hair as records write them: words, and the codes of the NCIC Code Manual (FBI). */
const NAMES: Readonly<Record<string, string>> = {
  black: 'black blk bla raven jet',
  brown: 'brown bro brn brwn bwn brunette brunet chestnut chocolate bronze',
  blond: 'blond blonde bln blnd bld fair golden flaxen yellow',
  sandy: 'sandy sdy',
  red: 'red reddish auburn aub ginger copper strawberry',
  grey: 'grey gray gry salt silver',
  white: 'white whi wht',
  bald: 'bald bal shaved hairless',
  blue: 'blue blu',
  green: 'green grn gre',
  hazel: 'hazel haz hzl',
  maroon: 'maroon mar',
  dyed: 'pink pnk purple ple orange ong multicolored multicoloured multi mul dyed rainbow violet',
};
const WORDS = new Map(
  Object.entries(NAMES).flatMap(([colour, words]) => words.split(' ').map((word) => [word, colour])),
);

/**
 * Colour of eyes or hair as one word of its group, `brown` for `BRO`, `dark brown` and `brunette`. Of several words the
 * last that is a colour decides, since the ones before describe it; of "strawberry blond" both stand.
 */
export function normaliseBodyColour(text: string): Normalised<string> {
  const read = readText(text, 'colour', 60);
  if (!read.ok) return read;
  if (isPlaceholder('measure', read.value)) return placeholder(read.value);
  const words = read.value.toLowerCase().split(/[^a-z]+/);
  if (words.includes('strawberry') && words.length > 1) return accept('strawberry');
  const colour = words.map((word) => WORDS.get(word)).findLast((each) => each !== undefined);
  return colour ? accept(colour) : refuse('invalid', `"${read.value.slice(0, 30)}" is not a colour of eyes or hair`);
}
