import { type Comparison, MISSING } from './comparison.js';
import type { FeatureColumn } from './feature-column.js';

/** Pairs of values that a comparison remembers, a power of two; what is frequent stays, the rest costs little memory. */
const REMEMBERED = 2 ** 15;

/** The levels that pairs of records reach, remembering those of frequent values. */
export class PairLevels {
  readonly #memory: readonly { readonly pairs: Float64Array; readonly levels: Int8Array }[];

  constructor(
    readonly comparisons: readonly Comparison[],
    readonly features: readonly FeatureColumn[],
  ) {
    this.#memory = comparisons.map(() => ({
      pairs: new Float64Array(REMEMBERED).fill(-1),
      levels: new Int8Array(REMEMBERED),
    }));
  }

  /** Level that two records reach in a comparison, by their indices; MISSING when one of them says nothing. */
  of(comparison: number, a: number, b: number): number {
    const { ids, values } = this.features[comparison]!;
    const x = ids[a]!;
    const y = ids[b]!;
    if (x < 0 || y < 0) return MISSING;
    const { pairs, levels } = this.#memory[comparison]!;
    const pair = x * values.length + y;
    const slot = (Math.imul(x, 0x9e3779b1) + y) & (REMEMBERED - 1);
    if (pairs[slot] !== pair) {
      pairs[slot] = pair;
      levels[slot] = this.comparisons[comparison]!.level(values[x], values[y]);
    }
    return levels[slot]!;
  }
}
