import type { Page, Rows } from '../../domain/views.js';
import type { Connection } from '../../schema/paging/connection.type.js';
import { cutList } from './cut-list.js';

interface Nodes<Node> extends Pick<Connection, 'pageInfo' | 'returned'> {
  readonly edges: { cursor: string; node: Node }[];
  readonly nodes: Node[];
}

/** Rows of a list as the fields of a connection, each row turned into its node; how many there are in all is not known. */
export function presentRows<Row, Node>(
  page: Rows<Row>,
  after: string | null,
  present: (row: Row) => Node,
): Nodes<Node> {
  const edges = page.rows.map((listed) => ({
    get cursor() {
      return listed.cursor;
    },
    node: present(listed.row),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    returned: edges.length,
  };
}

/** The same of a list whose rows are counted. */
export const presentPage = <Row, Node>(
  page: Page<Row>,
  after: string | null,
  present: (row: Row) => Node,
): Connection & Nodes<Node> => ({
  ...presentRows(page, after, present),
  ...cutList(page.rows.length, page.total),
});
