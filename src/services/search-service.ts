import type { SearchFilter } from '../domain/filters.js';
import { wordsOf } from '../domain/search-words.js';
import type { Page, SearchHit } from '../domain/views.js';
import { decodeCursor, encodeCursor, listName } from './cursor.js';
import { MAX_PAGE, shortText, within } from './limits.js';
import type { ReadScope, SearchStore } from './ports.js';
import { scoreText } from './text-score.js';

/** Candidates taken from each index. A search with fewer is exact; one with more says that it was cut. */
const CANDIDATES = 2_000;
const MOST_WORDS = 12;

export interface SearchRequest {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly first: number;
  readonly after: string | null;
}

/** Finds people, reports, identifiers and places by words; scored by the visible text alone. */
export class SearchService {
  constructor(private readonly store: SearchStore) {}

  async search({ text, filter, first, after }: SearchRequest, scope: ReadScope): Promise<Page<SearchHit>> {
    within('first', first, 0, MAX_PAGE);
    const list = listName('search', text, filter);
    const words = wordsOf(shortText('text', text)).slice(0, MOST_WORDS);
    if (!words.length) return { rows: [], hasNextPage: false, total: { count: 0, truncated: false } };
    const { rows, truncated } = await this.store.candidates(words, filter, CANDIDATES, scope);
    const best = new Map<string, SearchHit>();
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
      rows: page.map((row) => ({ row, cursor: encodeCursor(list, [row.score, row.id]) })),
      hasNextPage: start + first < sorted.length,
      total: { count: sorted.length, truncated },
    };
  }
}

function firstAfter(sorted: readonly SearchHit[], after: string, list: string): number {
  const [score, id] = decodeCursor(list, after);
  const index = sorted.findIndex(
    (hit) => hit.score < Number(score) || (hit.score === Number(score) && hit.id > String(id)),
  );
  return index === -1 ? sorted.length : index;
}
