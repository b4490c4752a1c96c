/** Sets of texts that only grow together (union-find, Galler and Fischer 1964). A text that was never joined is a set of its own. */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  /** Makes the sets of both one. @returns false when they were one before */
  join(a: string, b: string): boolean {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x === y) return false;
    this.#parent.set(x, y);
    return true;
  }

  /** The text that stands for the whole set. It changes when sets are joined. */
  rootOf(member: string): string {
    let root = member;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = member; at !== root; ) {
      const up = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  /** The sets of some members, each in the members' order. */
  sets(members: Iterable<string>): string[][] {
    const byRoot = new Map<string, string[]>();
    for (const member of members) {
      const root = this.rootOf(member);
      const set = byRoot.get(root);
      if (set) set.push(member);
      else byRoot.set(root, [member]);
    }
    return [...byRoot.values()];
  }
}
