import type { AsOf } from '../../domain/as-of.js';
import type { Page, SearchHit } from '../../domain/views.js';
import type { SearchConnection } from '../../schema/search/search-connection.type.js';
import { presentPage } from './present-page.js';

/** A page of hits; the nodes behind them are fetched only when asked for. */
export function presentSearch(page: Page<SearchHit>, after: string | null, asOf: AsOf): SearchConnection {
  const { edges, nodes: _, ...rest } = presentPage(page, after, (hit) => hit);
  const hits = edges.map(({ cursor, node }) => ({
    cursor,
    id: node.id,
    score: node.score,
    matched: node.matched,
    highlight: node.highlight,
    asOf,
  }));
  return { ...rest, edges: hits };
}
