import type { Page } from '../../domain/views.js';
import type { Connection } from '../../schema/paging/connection.type.js';
import { cutList } from './cut-list.js';

/** A page of rows as the fields of a connection, each row turned into its node. */
export function presentPage<Row, Node>(
  page: Page<Row>,
  after: string | null,
  present: (row: Row) => Node,
): Connection & { readonly edges: { cursor: string; node: Node }[]; readonly nodes: Node[] } {
  const edges = page.rows.map(({ row, cursor }) => ({ cursor, node: present(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...cutList(edges.length, page.total),
  };
}
