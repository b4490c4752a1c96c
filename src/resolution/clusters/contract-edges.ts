/**
 * Groups what belongs together by greedy additive edge contraction (Keuper et al., "Efficient Decomposition of Image and
 * Mesh Graphs by Lifted Multicuts", ICCV 2015), a heuristic of correlation clustering (Bansal, Blum and Chawla 2004): the
 * two groups with the largest sum of weights between them become one until no sum is above zero. A bridge between two
 * groups whose other members speak against each other is not crossed.
 *
 * @param weights symmetric matrix: above zero speaks for, below zero against two being one
 * @param onContraction told of each two groups that become one, by their smallest rows, with the sum between them
 * @returns for each row the smallest row of its group
 */
export function contractEdges(
  weights: readonly (readonly number[])[],
  onContraction?: (keep: number, gone: number, sum: number) => void,
): number[] {
  const size = weights.length;
  const sums = weights.map((row) => [...row]);
  const group = weights.map((_, i) => i);
  const alive = new Set(group);
  for (;;) {
    let best = 0;
    let pair: readonly [number, number] | null = null;
    for (const i of alive)
      for (const j of alive) {
        if (j <= i || sums[i]![j]! <= best) continue;
        best = sums[i]![j]!;
        pair = [i, j];
      }
    if (!pair) return group;
    const [keep, gone] = pair;
    onContraction?.(keep, gone, best);
    alive.delete(gone);
    for (const other of alive) {
      sums[keep]![other]! += sums[gone]![other]!;
      sums[other]![keep] = sums[keep]![other]!;
    }
    for (let i = 0; i < size; i += 1) if (group[i] === gone) group[i] = keep;
  }
}
