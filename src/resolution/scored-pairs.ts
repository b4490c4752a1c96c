import { IntList } from './int-list.js';

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Pairs of records with their weights, 20 bytes each; they come best first, then by their indices. */
export class ScoredPairs implements Iterable<ScoredPair> {
  readonly #a = new IntList();
  readonly #b = new IntList();
  #weights = new Float64Array(1024);
  /** Indices of the pairs, best first; null when one was added since. */
  #order: Uint32Array | null = null;

  get length(): number {
    return this.#a.length;
  }

  add(a: number, b: number, weight: number): void {
    const index = this.length;
    if (index === this.#weights.length) {
      const grown = new Float64Array(index * 2);
      grown.set(this.#weights);
      this.#weights = grown;
    }
    this.#a.push(a);
    this.#b.push(b);
    this.#weights[index] = weight;
    this.#order = null;
  }

  *[Symbol.iterator](): Generator<ScoredPair> {
    this.#order ??= this.#sorted();
    for (const i of this.#order) yield { a: this.#a.at(i), b: this.#b.at(i), weight: this.#weights[i]! };
  }

  #sorted(): Uint32Array {
    const weights = this.#weights;
    return new Uint32Array(this.length)
      .map((_, i) => i)
      .sort((i, j) => weights[j]! - weights[i]! || this.#a.at(i) - this.#a.at(j) || this.#b.at(i) - this.#b.at(j));
  }
}
