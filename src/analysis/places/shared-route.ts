/** A stay in one city; epoch ms. */
export interface CityStay {
  readonly area: string;
  readonly from: number;
  readonly to: number;
}

interface Chain {
  readonly length: number;
  readonly area: string;
  readonly i: number;
  readonly j: number;
  readonly before: Chain | null;
}

/** The best chain, and the best one that ends in another city: one of them can be gone on with, whatever comes. */
type Best = readonly [Chain | null, Chain | null];
const NONE: Best = [null, null];

/**
 * The longest route that two sequences of stays have in common: the same cities in the same order, each pair of stays
 * within `window` of each other, no city twice in a row. A longest common subsequence (Wagner and Fischer 1974,
 * doi:10.1145/321796.321811) with the last city carried along; time and memory grow with the product of the lengths.
 *
 * @param window most ms between the end of one stay and the start of the other
 * @returns pairs of indexes into `a` and `b`
 */
export function sharedRoute(
  a: readonly CityStay[],
  b: readonly CityStay[],
  window: number,
): readonly (readonly [number, number])[] {
  let above: Best[] = b.map(() => NONE);
  for (const [i, one] of a.entries()) {
    const row: Best[] = [];
    for (const [j, other] of b.entries()) {
      let best = merge(above[j] ?? NONE, row[j - 1] ?? NONE);
      if (one.area === other.area && Math.max(one.from - other.to, other.from - one.to) <= window) {
        const [first, second] = (j > 0 ? above[j - 1] : undefined) ?? NONE;
        const before = first?.area === one.area ? second : first;
        best = merge(best, [{ length: (before?.length ?? 0) + 1, area: one.area, i, j, before }, null]);
      }
      row.push(best);
    }
    above = row;
  }
  const route: (readonly [number, number])[] = [];
  for (let chain = above.at(-1)?.[0] ?? null; chain; chain = chain.before) route.push([chain.i, chain.j]);
  return route.reverse();
}

function merge(a: Best, b: Best): Best {
  const chains = [...a, ...b].filter((chain) => chain !== null).sort((x, y) => y.length - x.length);
  const [first = null] = chains;
  return [first, chains.find(({ area }) => area !== first?.area) ?? null];
}
