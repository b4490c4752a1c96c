import { connectedParts, type IndexedGraph, indexGraph } from './indexed-graph.js';
import type { ProjectedGraph } from './scope-projection.js';
import { separators } from './separators.js';

/** A value that holds a large component together. */
export interface GlueStep {
  readonly id: string;
  /** Visible reports that name it. */
  readonly degree: number;
  /** Entities in the largest component before it is taken out, the steps above being taken, and after. */
  readonly before: number;
  readonly after: number;
  /** Sizes of the pieces that the largest component falls into without it, largest first, at most `MOST_PIECES`. */
  readonly pieces: readonly number[];
  readonly pieceCount: number;
}

/** What is left when values are taken out. */
export interface Remains {
  /** Components of two entities or more, and entities alone. */
  readonly components: number;
  readonly alone: number;
  /** The largest, at most `MOST_PIECES`: size, and its first members in the order of their ids, at most `SHOWN`. */
  readonly largest: readonly { readonly size: number; readonly members: readonly string[] }[];
}

export interface Glue {
  /** Entities in the largest component of the whole scope. */
  readonly giant: number;
  readonly steps: readonly GlueStep[];
  readonly before: Remains;
  readonly after: Remains;
}

export const MOST_PIECES = 20;
export const SHOWN = 10;
/** Values that are tried at each step: those with most links in the component, and those that part it best. */
const TRIED = 12;

/**
 * Which few values hold the largest component together. At each step the value is taken out that leaves the smallest
 * largest component: of those with the most links, counted again after each step (Holme, Kim, Yoon and Han 2002,
 * "Attack vulnerability of complex networks", doi:10.1103/PhysRevE.65.056109), and of those whose removal parts it.
 * People are never taken out. Stops when no value parts anything.
 *
 * @param most steps
 * @param without ids that are taken out beforehand, to see what falls apart without them; unknown ones do nothing
 */
export function glueOf(graph: ProjectedGraph, most: number, without: readonly string[] = []): Glue {
  const indexed = indexGraph(graph);
  const mayGo = indexed.ids.map((id) => graph.getNodeAttribute(id, 'kind') !== 'person');
  const removed = new Uint8Array(indexed.ids.length);
  const before = remains(indexed, removed);
  const chosen = new Set(without);
  indexed.ids.forEach((id, i) => {
    if (chosen.has(id)) removed[i] = 1;
  });
  const steps: GlueStep[] = [];
  while (steps.length < most) {
    const step = bestStep(indexed, removed, mayGo);
    if (!step) break;
    removed[step.node] = 1;
    const id = indexed.ids[step.node]!;
    const { before: sizeBefore, pieces } = step;
    steps.push({
      id,
      degree: graph.getNodeAttribute(id, 'degree'),
      before: sizeBefore,
      after: pieces[0] ?? 0,
      pieces: pieces.slice(0, MOST_PIECES),
      pieceCount: pieces.length,
    });
  }
  return { giant: before.largest[0]?.size ?? 0, steps, before, after: remains(indexed, removed) };
}

/** The value whose removal leaves the smallest largest piece of the largest component; null when none parts it. */
function bestStep(graph: IndexedGraph, removed: Uint8Array, mayGo: readonly boolean[]) {
  const { partOf, sizes } = connectedParts(graph, removed);
  if (!sizes.length) return null;
  const giant = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const before = sizes[giant]!;
  const inGiant = (node: number): boolean => partOf[node] === giant;
  const outside = removed.slice();
  for (let node = 0; node < outside.length; node += 1) if (!inGiant(node)) outside[node] = 1;
  const rest = within(graph, outside);
  const degree = (node: number): number => rest.offsets[node + 1]! - rest.offsets[node]!;
  const values = graph.ids.flatMap((_, node) => (inGiant(node) && mayGo[node] ? [node] : []));
  const busiest = values.sort((a, b) => degree(b) - degree(a) || a - b).slice(0, TRIED);
  const parting = separators(rest)
    .nodes.filter(({ node }) => inGiant(node) && mayGo[node])
    .sort((a, b) => a.pieces[0]! - b.pieces[0]! || a.node - b.node)
    .slice(0, 1)
    .map(({ node }) => node);
  let best: { node: number; before: number; pieces: readonly number[] } | null = null;
  for (const node of new Set([...parting, ...busiest])) {
    outside[node] = 1;
    const pieces = [...connectedParts(graph, outside).sizes].sort((a, b) => b - a);
    outside[node] = 0;
    if (best === null || (pieces[0] ?? 0) < (best.pieces[0] ?? 0)) best = { node, before, pieces };
  }
  // Without it one entity is fewer in any case: only a value that parts more than itself off is glue.
  return best && (best.pieces[0] ?? 0) < before - 1 ? best : null;
}

/** The same graph without the links of some nodes. */
function within(graph: IndexedGraph, removed: Uint8Array): IndexedGraph {
  const { ids, linkKeys } = graph;
  const offsets = new Int32Array(ids.length + 1);
  const targets: number[] = [];
  const links: number[] = [];
  for (let node = 0; node < ids.length; node += 1) {
    if (!removed[node])
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
        if (removed[graph.targets[at]!]) continue;
        targets.push(graph.targets[at]!);
        links.push(graph.links[at]!);
      }
    offsets[node + 1] = targets.length;
  }
  return { ids, linkKeys, offsets, targets: Int32Array.from(targets), links: Int32Array.from(links) };
}

function remains(graph: IndexedGraph, removed: Uint8Array): Remains {
  const { partOf, sizes } = connectedParts(graph, removed);
  const order = sizes
    .map((size, part) => ({ size, part }))
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size || a.part - b.part);
  const shown = new Map(order.slice(0, MOST_PIECES).map(({ part }) => [part, [] as string[]]));
  graph.ids.forEach((id, node) => {
    const members = shown.get(partOf[node]!);
    if (members && members.length < SHOWN) members.push(id);
  });
  return {
    components: order.length,
    alone: sizes.filter((size) => size === 1).length,
    largest: order.slice(0, MOST_PIECES).map(({ size, part }) => ({ size, members: shown.get(part)! })),
  };
}
