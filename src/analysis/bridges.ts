import type { EntityKind } from '../domain/kind.js';
import { type DescribedLink, describeLink } from './describe-link.js';
import { indexGraph } from './indexed-graph.js';
import type { ProjectedGraph } from './scope-projection.js';
import { separators } from './separators.js';

/** An entity without which its component falls into pieces. */
export interface BridgingEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Entities that are cut off from the largest piece. */
  readonly partsOff: number;
  /** Sizes of the pieces, largest first. */
  readonly pieces: readonly number[];
}

/** A link without which its component falls into two. */
export interface BridgingLink extends DescribedLink {
  /** Entities on the smaller side. */
  readonly partsOff: number;
}

export interface Bridges {
  readonly entities: readonly BridgingEntity[];
  readonly links: readonly BridgingLink[];
}

/**
 * What alone holds groups together, that which parts most first; equal ones in the order of their ids.
 * @param least entities that must be parted off, at least 1: what only has a leaf hanging on it parts 1
 */
export function bridgesOf(graph: ProjectedGraph, least = 2): Bridges {
  const indexed = indexGraph(graph);
  const found = separators(indexed);
  const entities = found.nodes.map(({ node, pieces }): BridgingEntity => {
    const id = indexed.ids[node]!;
    const partsOff = pieces.slice(1).reduce((sum, size) => sum + size, 0);
    return { id, kind: graph.getNodeAttribute(id, 'kind'), partsOff, pieces };
  });
  const links = found.links.map(
    ({ link, smaller }): BridgingLink => ({ ...describeLink(graph, indexed.linkKeys[link]!), partsOff: smaller }),
  );
  return {
    entities: entities
      .filter(({ partsOff }) => partsOff >= least)
      .sort((a, b) => b.partsOff - a.partsOff || compare(a.id, b.id)),
    links: links
      .filter(({ partsOff }) => partsOff >= least)
      .sort((a, b) => b.partsOff - a.partsOff || compare(`${a.from} ${a.to}`, `${b.from} ${b.to}`)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
