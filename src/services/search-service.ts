import type { SearchFilter } from '../domain/filters.js';
import { wordsOf } from '../domain/search-words.js';
import type { Page, SearchHit } from '../domain/views.js';
import { decodeCursor, encodeCursor, listName } from './cursor.js';
import { highlight } from './highlight.js';
import { MAX_PAGE, shortText, within } from './limits.js';
import type { ReadScope, SearchStore } from './ports.js';
import { scoreText } from './text-score.js';
import { typosIn } from './word-match.js';

/** Candidates taken from each index. A search with fewer is exact; one with more says that it was cut. */
const CANDIDATES = 2_000;
const MOST_WORDS = 12;
/** Rows with the words as written below which typing errors are looked for. The same for every page of a list. */
const FEW = 20;

export interface SearchRequest {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly first: number;
  readonly after: string | null;
}

/** Finds people, reports, identifiers and places by words, mistyped ones too; scored by the visible text alone. */
export class SearchService {
  constructor(private readonly store: SearchStore) {}

  async search({ text, filter, first, after }: SearchRequest, scope: ReadScope): Promise<Page<SearchHit>> {
    within('first', first, 0, MAX_PAGE);
    const list = listName('search', text, filter);
    const words = wordsOf(shortText('text', text)).slice(0, MOST_WORDS);
    if (!words.length) return { rows: [], hasNextPage: false, total: { count: 0, truncated: false } };
    const { rows, truncated } = await this.#candidates(words, filter, scope);
    const best = new Map<string, Omit<SearchHit, 'highlight'>>();
    for (const { id, kind, text: matched } of rows) {
      const score = scoreText(words, matched);
      const known = best.get(id);
      if (!known || score > known.score || (score === known.score && matched < known.matched))
        best.set(id, { id, kind, score, matched });
    }
    const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const start = after === null ? 0 : firstAfter(sorted, after, list);
    const page = sorted.slice(start, start + first);
    return {
      rows: page.map((hit) => ({
        row: { ...hit, highlight: highlight(words, hit.matched) },
        cursor: encodeCursor(list, [hit.score, hit.id]),
      })),
      hasNextPage: start + first < sorted.length,
      total: { count: sorted.length, truncated },
    };
  }

  /** Rows with the words as they are written; where these are few, also those with typing errors. */
  async #candidates(words: readonly string[], filter: SearchFilter, scope: ReadScope) {
    const written = words.map((word, i) => ({ word, isBeginning: i === words.length - 1, typos: 0 as const }));
    const exact = await this.store.candidates(written, filter, CANDIDATES, scope);
    if (exact.rows.length >= FEW || words.every((word) => typosIn(word) === 0)) return exact;
    const mistyped = written.map((asked) => ({ ...asked, typos: typosIn(asked.word) }));
    const near = await this.store.candidates(mistyped, filter, CANDIDATES, scope);
    return { rows: [...exact.rows, ...near.rows], truncated: near.truncated };
  }
}

function firstAfter(sorted: readonly Pick<SearchHit, 'id' | 'score'>[], after: string, list: string): number {
  const [score, id] = decodeCursor(list, after);
  const index = sorted.findIndex(
    (hit) => hit.score < Number(score) || (hit.score === Number(score) && hit.id > String(id)),
  );
  return index === -1 ? sorted.length : index;
}
