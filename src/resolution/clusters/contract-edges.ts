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
  const sums = weights.map((row) => Float64Array.from(row));
  const group = weights.map((_, i) => i);
  const isAlive = new Array<boolean>(size).fill(true);
  /** The one that each goes with best: only rows that a contraction touches have to be searched again. */
  const best = sums.map((row, i) => bestOf(row, i, isAlive));
  for (;;) {
    let keep = -1;
    let most = 0;
    for (let i = 0; i < size; i += 1) {
      if (!isAlive[i] || best[i]! < 0 || sums[i]![best[i]!]! <= most) continue;
      most = sums[i]![best[i]!]!;
      keep = i;
    }
    if (keep < 0) return group;
    const gone = best[keep]!;
    onContraction?.(keep, gone, most);
    isAlive[gone] = false;
    for (let other = 0; other < size; other += 1) {
      if (group[other] === gone) group[other] = keep;
      if (!isAlive[other] || other === keep) continue;
      sums[keep]![other]! += sums[gone]![other]!;
      const sum = sums[keep]![other]!;
      sums[other]![keep] = sum;
      const rival = best[other]!;
      if (rival === keep || rival === gone) best[other] = bestOf(sums[other]!, other, isAlive);
      else if (rival < 0 || sum > sums[other]![rival]! || (sum === sums[other]![rival]! && keep < rival))
        best[other] = keep;
    }
    best[keep] = bestOf(sums[keep]!, keep, isAlive);
  }
}

/** Where the largest number of a row stands among those alive but itself, or -1. */
function bestOf(row: Float64Array, self: number, isAlive: readonly boolean[]): number {
  let best = -1;
  for (let i = 0; i < row.length; i += 1) if (i !== self && isAlive[i] && (best < 0 || row[i]! > row[best]!)) best = i;
  return best;
}
