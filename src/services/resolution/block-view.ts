import type { StoredBlock } from '../ports-of-resolution.js';

/** How the blocking keys of some groups change. */
export interface BlockChange {
  readonly key: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Blocks as they are after some groups have changed their keys. A block with more than `most` members brings no pairs. */
export class BlockView {
  readonly #after = new Map<string, Set<string>>();
  readonly #sizes = new Map<string, { before: number; after: number }>();

  constructor(
    stored: readonly StoredBlock[],
    changes: readonly BlockChange[],
    private readonly most: number,
  ) {
    for (const { key, size, members } of stored) {
      this.#after.set(key, new Set(members));
      this.#sizes.set(key, { before: size, after: size });
    }
    for (const { key: group, before, after } of changes) {
      for (const key of before) if (!after.includes(key)) this.#move(key, group, -1);
      for (const key of after) if (!before.includes(key)) this.#move(key, group, 1);
    }
  }

  /** Other groups in a block, none when it is over-full. */
  othersIn(key: string, group: string): string[] {
    if ((this.#sizes.get(key)?.after ?? 0) > this.most) return [];
    return [...(this.#after.get(key) ?? [])].filter((other) => other !== group);
  }

  /** Members of blocks that became over-full or ceased to be: what they are compared with is different now. */
  turned(): Set<string> {
    const groups = new Set<string>();
    for (const [key, { before, after }] of this.#sizes)
      if (before > this.most !== after > this.most) for (const member of this.#after.get(key)!) groups.add(member);
    return groups;
  }

  #move(key: string, group: string, by: 1 | -1): void {
    const members = this.#after.get(key) ?? new Set();
    const sizes = this.#sizes.get(key) ?? { before: 0, after: 0 };
    sizes.after += by;
    if (by > 0) members.add(group);
    else members.delete(group);
    this.#after.set(key, members);
    this.#sizes.set(key, sizes);
  }
}
