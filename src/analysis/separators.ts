import type { IndexedGraph } from './indexed-graph.js';

/** A node whose removal parts its component, and the sizes of the pieces. */
export interface Separator {
  readonly node: number;
  /** Sizes of the pieces that its component falls into without it, largest first. */
  readonly pieces: readonly number[];
}

/** A link whose removal parts its component in two. */
export interface SeparatingLink {
  readonly link: number;
  readonly from: number;
  readonly to: number;
  /** Nodes on the smaller side, and on the other. */
  readonly smaller: number;
  readonly larger: number;
}

/**
 * All articulation points and bridges by one depth-first search: Hopcroft and Tarjan (1973), "Algorithm 447",
 * doi:10.1145/362248.362272; without recursion, so that a long chain does not overflow the stack. Linear.
 */
export function separators(graph: IndexedGraph): {
  readonly nodes: readonly Separator[];
  readonly links: readonly SeparatingLink[];
} {
  const { ids, offsets, targets, links } = graph;
  const n = ids.length;
  const seen = new Int32Array(n);
  const low = new Int32Array(n);
  const size = new Int32Array(n);
  const parentLink = new Int32Array(n).fill(-1);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const nodes: Separator[] = [];
  const separating: SeparatingLink[] = [];
  let clock = 0;

  for (let root = 0; root < n; root += 1) {
    if (seen[root]) continue;
    const order: number[] = [];
    const enter = (node: number): void => {
      clock += 1;
      seen[node] = clock;
      low[node] = clock;
      size[node] = 1;
      order.push(node);
    };
    enter(root);
    for (let at = root; at !== -1; ) {
      if (next[at]! < offsets[at + 1]!) {
        const edge = next[at]!++;
        const target = targets[edge]!;
        if (links[edge] === parentLink[at]) continue;
        if (seen[target]) low[at] = Math.min(low[at]!, seen[target]!);
        else {
          parent[target] = at;
          parentLink[target] = links[edge]!;
          enter(target);
          at = target;
        }
      } else {
        const up = parent[at]!;
        if (up !== -1) {
          low[up] = Math.min(low[up]!, low[at]!);
          size[up]! += size[at]!;
        }
        at = up;
      }
    }
    const total = order.length;
    const cutOff = new Map<number, number[]>();
    for (const node of order.slice(1)) {
      const up = parent[node]!;
      // The root parts its component only between two of its children.
      if (up === root || low[node]! >= seen[up]!) {
        const below = cutOff.get(up);
        if (below) below.push(size[node]!);
        else cutOff.set(up, [size[node]!]);
      }
      if (low[node]! > seen[up]!) {
        const [smaller, larger] = [size[node]!, total - size[node]!].sort((a, b) => a - b) as [number, number];
        separating.push({ link: parentLink[node]!, from: up, to: node, smaller, larger });
      }
    }
    for (const [node, below] of cutOff) {
      const rest = total - 1 - below.reduce((sum, one) => sum + one, 0);
      const pieces = (rest > 0 ? [...below, rest] : below).sort((a, b) => b - a);
      if (pieces.length > 1) nodes.push({ node, pieces });
    }
  }
  return { nodes, links: separating };
}
