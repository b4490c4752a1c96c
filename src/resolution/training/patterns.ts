import { MISSING } from '../comparison.js';

/** How many pairs reached each combination of levels: all that expectation maximisation needs to know of them. */
export class Patterns {
  readonly #counts = new Map<number, number>();
  total = 0;

  /** @param sizes number of levels of each comparison; their product with the missing ones must stay below 2^53 */
  constructor(private readonly sizes: readonly number[]) {}

  /** @param count pairs that this one stands for */
  add(levels: readonly number[], count = 1): void {
    let code = 0;
    for (let i = 0; i < levels.length; i += 1) code = code * (this.sizes[i]! + 1) + levels[i]! + 1;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
    this.total += count;
  }

  /** Each combination with its count, in no order that matters. */
  list(): { readonly levels: readonly number[]; readonly count: number }[] {
    return [...this.#counts].map(([code, count]) => ({ levels: this.#decode(code), count }));
  }

  #decode(code: number): number[] {
    const levels = new Array<number>(this.sizes.length).fill(MISSING);
    for (let i = this.sizes.length - 1, rest = code; i >= 0; i -= 1) {
      const size = this.sizes[i]! + 1;
      levels[i] = (rest % size) - 1;
      rest = Math.floor(rest / size);
    }
    return levels;
  }
}
