/** Sets of the numbers from 0 up to a size, each in one; at first each number alone. */
export class NumberSets {
  /** The next smaller number of the same set; the smallest points to itself. */
  readonly #parent: Int32Array;
  readonly #sizes: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size).map((_, i) => i);
    this.#sizes = new Int32Array(size).fill(1);
  }

  /** The smallest number of the set. */
  find(number: number): number {
    const parent = this.#parent;
    let root = number;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = number; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes the sets of two numbers one, unless it would have more than `most`. */
  join(a: number, b: number, most: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    const size = this.#sizes[x]! + this.#sizes[y]!;
    if (x === y || size > most) return;
    this.#parent[Math.max(x, y)] = Math.min(x, y);
    this.#sizes[Math.min(x, y)] = size;
  }

  /** The sets of more than one number, each ascending. */
  groups(): IterableIterator<readonly number[]> {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i += 1) {
      const root = this.find(i);
      if (this.#sizes[root] === 1) continue;
      const members = groups.get(root);
      if (members) members.push(i);
      else groups.set(root, [i]);
    }
    return groups.values();
  }
}
