import type { Highlight, SearchHit } from '../../domain/views.js';

/** The part of a text where words were found, these in brackets; dots where the text goes on. */
export function markedText({ matched, highlight }: Pick<SearchHit, 'matched' | 'highlight'>): string {
  const { text, from, marks } = highlight;
  const before = from > 0 ? '… ' : '';
  const after = from + text.length < matched.length ? ' …' : '';
  return before + bracketed(text, marks) + after;
}

function bracketed(text: string, marks: Highlight['marks']): string {
  let [shown, at] = ['', 0];
  for (const { from, to } of marks) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return shown + text.slice(at);
}
