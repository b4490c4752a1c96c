/** The fewest links whose removal parts a connected graph, and the nodes on one side. */
export interface MinimumCut {
  readonly size: number;
  /** Nodes of one side, ascending. */
  readonly side: readonly number[];
}

/**
 * Minimum cut of a small connected graph in which every link counts one: Stoer and Wagner (1997), "A simple min-cut
 * algorithm", doi:10.1145/263867.263872. Takes time with the cube of the number of nodes.
 *
 * @param n nodes, numbered from 0; at least 2
 * @param links pairs of nodes
 */
export function minimumCut(n: number, links: readonly (readonly [number, number])[]): MinimumCut {
  const weights = Array.from({ length: n }, () => new Float64Array(n));
  for (const [a, b] of links) {
    weights[a]![b]! += 1;
    weights[b]![a]! += 1;
  }
  const members = Array.from({ length: n }, (_, i) => [i]);
  const left = Array.from({ length: n }, (_, i) => i);
  let best: MinimumCut = { size: Number.POSITIVE_INFINITY, side: [] };
  while (left.length > 1) {
    const { last, before, size } = phase(weights, left);
    if (size < best.size) best = { size, side: [...members[last]!].sort((a, b) => a - b) };
    members[before]!.push(...members[last]!);
    for (const other of left) {
      weights[before]![other]! += weights[last]![other]!;
      weights[other]![before] = weights[before]![other]!;
    }
    weights[before]![before] = 0;
    left.splice(left.indexOf(last), 1);
  }
  return best;
}

/** Takes the most tightly joined node next, until the last one: what joins it with all others is a cut. */
function phase(weights: readonly Float64Array[], left: readonly number[]) {
  const joined = new Map(left.map((node) => [node, 0]));
  let [before, last, size] = [-1, -1, 0];
  while (joined.size) {
    let most = -1;
    let next = -1;
    for (const [node, weight] of joined) if (weight > most) [most, next] = [weight, node];
    joined.delete(next);
    for (const [node, weight] of joined) joined.set(node, weight + weights[next]![node]!);
    [before, last, size] = [last, next, most];
  }
  return { before, last, size };
}
