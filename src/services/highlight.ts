import { wordsOf } from '../domain/search-words.js';
import type { Highlight } from '../domain/views.js';
import { wordMatch } from './word-match.js';

/** Characters that are shown of a text, and how many of them stand before the first word found. */
const SHOWN = 240;
const BEFORE = 40;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** The part of a text with the most of the words asked for, and where they stand in it. */
export function highlight(asked: readonly string[], text: string): Highlight {
  const marks = marksIn(asked, text);
  const from = text.length <= SHOWN ? 0 : beginOf(marks, text);
  const to = Math.min(text.length, from + SHOWN);
  return {
    text: text.slice(from, to),
    from,
    marks: marks.filter((mark) => mark.from >= from && mark.to <= to).map((mark) => shifted(mark, -from)),
  };
}

function marksIn(asked: readonly string[], text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: token, index } of text.matchAll(WORD)) {
    for (const [at, word] of wordsOf(token).entries()) {
      const [best] = asked
        .map((each) => ({ asked: each, match: wordMatch(each, word) }))
        .sort((x, y) => y.match - x.match);
      if (!best || best.match === 0) continue;
      // Folding may change the length; the beginning of such a word cannot be told, so the whole is marked.
      const isBeginning = at === 0 && word.length === token.length && word.startsWith(best.asked);
      marks.push({ from: index, to: index + (isBeginning ? best.asked.length : token.length) });
      break;
    }
  }
  return marks;
}

/** Where to begin so that most marks are shown, at the beginning of a word. */
function beginOf(marks: readonly Mark[], text: string): number {
  let [best, most] = [0, 0];
  let end = 0;
  for (const [i, { from }] of marks.entries()) {
    while (end < marks.length && marks[end]!.to <= from + SHOWN - BEFORE) end += 1;
    if (end - i > most) [best, most] = [from, end - i];
  }
  const begin = Math.max(0, best - BEFORE);
  return begin === 0 ? 0 : begin + Math.max(0, text.slice(begin, best).search(/(?<=\s)\S/u));
}

const shifted = ({ from, to }: Mark, by: number): Mark => ({ from: from + by, to: to + by });
