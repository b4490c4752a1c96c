import { MISSING } from '../comparison.js';

/** How many pairs reached each combination of levels: all that expectation maximisation needs to know of them. */
export class Patterns {
  /** By the levels as one sign each: with two dozen comparisons a number would not hold all combinations. */
  readonly #counts = new Map<string, number>();
  total = 0;

  /** @param sizes number of levels of each comparison */
  constructor(private readonly sizes: readonly number[]) {}

  /** @param count pairs that this one stands for */
  add(levels: readonly number[], count = 1): void {
    let code = '';
    for (let i = 0; i < this.sizes.length; i += 1) code += String.fromCharCode(levels[i]! - MISSING);
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
    this.total += count;
  }

  /** Each combination with its count, in no order that matters. */
  list(): { readonly levels: readonly number[]; readonly count: number }[] {
    return [...this.#counts].map(([code, count]) => ({
      levels: this.sizes.map((_, i) => code.charCodeAt(i) + MISSING),
      count,
    }));
  }
}
