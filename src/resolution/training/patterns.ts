import { MISSING } from '../comparison.js';
import { NumberIds } from '../number-ids.js';

/** Combinations that a number can tell apart. */
const MOST_CODES = Number.MAX_SAFE_INTEGER;
/** Combinations of the first comparisons that may really come, where all that could come are too many for a number. */
const MOST_BEGINNINGS = 2 ** 26;

/** How many pairs reached each combination of levels: all that expectation maximisation needs to know of them. */
export class Patterns {
  readonly #idOf = new NumberIds(1024);
  /** For each comparison the numbers of the beginnings before it, where these must be numbered to go on. */
  readonly #beginnings: readonly (NumberIds | null)[];
  #levels: Int8Array;
  #counts = new Float64Array(1024);
  total = 0;

  /** @param sizes number of levels of each comparison */
  constructor(readonly sizes: readonly number[]) {
    let codes = 1;
    this.#beginnings = sizes.map((size) => {
      const isFull = codes * (size + 1) > MOST_CODES;
      codes = (isFull ? MOST_BEGINNINGS : codes) * (size + 1);
      return isFull ? new NumberIds(1024) : null;
    });
    this.#levels = new Int8Array(this.#counts.length * sizes.length);
  }

  /**
   * Counts a pair.
   * @param reached level in each comparison, or MISSING
   * @returns number of the combination: 0, 1, 2 … in the order of their first coming
   */
  add(reached: ArrayLike<number>): number {
    const pattern = this.of(reached);
    this.#counts[pattern]! += 1;
    this.total += 1;
    return pattern;
  }

  /** Number of a combination without counting a pair; a new one has a count of 0. */
  of(reached: ArrayLike<number>): number {
    let code = 0;
    for (let i = 0; i < this.sizes.length; i += 1) {
      code = this.#beginnings[i]?.of(code) ?? code;
      code = code * (this.sizes[i]! + 1) + reached[i]! - MISSING;
    }
    const pattern = this.#idOf.of(code);
    if (pattern === this.#counts.length) this.#grow();
    if (this.#counts[pattern] === 0) this.#levels.set(reached, pattern * this.sizes.length);
    return pattern;
  }

  /** Counts a combination that has come before once more. */
  addAgain(pattern: number): void {
    this.#counts[pattern]! += 1;
    this.total += 1;
  }

  get length(): number {
    return this.#idOf.size;
  }

  /** How often each combination came. */
  get counts(): Float64Array {
    return this.#counts.subarray(0, this.length);
  }

  /** Levels of the combinations, one after the other, as many for each as there are comparisons. */
  get levels(): Int8Array {
    return this.#levels.subarray(0, this.length * this.sizes.length);
  }

  #grow(): void {
    const [counts, levels] = [this.#counts, this.#levels];
    this.#counts = new Float64Array(counts.length * 2);
    this.#counts.set(counts);
    this.#levels = new Int8Array(levels.length * 2);
    this.#levels.set(levels);
  }
}
