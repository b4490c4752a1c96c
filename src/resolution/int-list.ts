/** Integers of 32 bits, one after the other, in memory that grows with them. */
export class IntList {
  #values: Int32Array;
  length = 0;

  /** @param expected how many there will be, about */
  constructor(expected = 1024) {
    this.#values = new Int32Array(Math.max(expected, 16));
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(Math.ceil(this.length * 1.5));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  /** The integers so far; not a copy, so the list is at its end. */
  taken(): Int32Array {
    return this.#values.length - this.length > this.length >> 1
      ? this.#values.slice(0, this.length)
      : this.#values.subarray(0, this.length);
  }
}
