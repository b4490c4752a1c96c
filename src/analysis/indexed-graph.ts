import type { ProjectedGraph } from './scope-projection.js';

/** An undirected graph as lists of numbers: node `i` has the neighbours `targets[offsets[i] .. offsets[i + 1])`. */
export interface IndexedGraph {
  readonly ids: readonly string[];
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Number of the link behind each entry of `targets`; a link has one number seen from both ends. */
  readonly links: Int32Array;
  /** Keys of the links in the projection, by number. */
  readonly linkKeys: readonly string[];
}

/** The same graph for algorithms that go over it many times. Nodes keep their order. */
export function indexGraph(graph: ProjectedGraph): IndexedGraph {
  const ids = graph.nodes();
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const linkKeys = graph.edges();
  const ends = new Int32Array(2 * linkKeys.length);
  const offsets = new Int32Array(ids.length + 1);
  linkKeys.forEach((key, link) => {
    const [a, b] = graph.extremities(key).map((id) => indexOf.get(id)!) as [number, number];
    ends[2 * link] = a;
    ends[2 * link + 1] = b;
    offsets[a + 1]! += 1;
    offsets[b + 1]! += 1;
  });
  for (let i = 0; i < ids.length; i += 1) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const targets = new Int32Array(ends.length);
  const links = new Int32Array(ends.length);
  for (let end = 0; end < ends.length; end += 1) {
    const at = next[ends[end]!]!++;
    targets[at] = ends[end ^ 1]!;
    links[at] = end >> 1;
  }
  return { ids, offsets, targets, links, linkKeys };
}

/**
 * Connected parts of what is left when some nodes are taken out.
 * @param removed 1 for each node that is out
 * @returns the part of each node (-1: out) and how many nodes each part has; parts are numbered by their first node
 */
export function connectedParts(
  { ids, offsets, targets }: IndexedGraph,
  removed: Uint8Array,
): { readonly partOf: Int32Array; readonly sizes: readonly number[] } {
  const partOf = new Int32Array(ids.length).fill(-1);
  const stack = new Int32Array(ids.length);
  const sizes: number[] = [];
  for (let start = 0; start < ids.length; start += 1) {
    if (removed[start] || partOf[start] !== -1) continue;
    const part = sizes.length;
    let size = 0;
    let top = 0;
    stack[top++] = start;
    partOf[start] = part;
    while (top > 0) {
      const node = stack[--top]!;
      size += 1;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const target = targets[at]!;
        if (removed[target] || partOf[target] !== -1) continue;
        partOf[target] = part;
        stack[top++] = target;
      }
    }
    sizes.push(size);
  }
  return { partOf, sizes };
}
