import type { Verdict } from '../../domain/judgement.js';
import type { Deadline } from '../ports.js';
import type { ResolutionStore, StoredJoin } from '../ports-of-resolution.js';

/** What joins groups of mentions as stored, read group by group as far as it is needed. */
export class Joins {
  readonly #loaded = new Set<string>();
  readonly #byEdge = new Map<string, StoredJoin>();
  readonly #byGroup = new Map<string, Set<StoredJoin>>();

  constructor(private readonly store: Pick<ResolutionStore, 'joins'>) {}

  async load(keys: Iterable<string>, deadline: Deadline): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#loaded.has(key));
    if (!wanted.length) return;
    for (const key of wanted) this.#loaded.add(key);
    for (const join of await this.store.joins(wanted, deadline)) {
      if (this.#byEdge.has(join.edgeKey)) continue;
      this.#byEdge.set(join.edgeKey, join);
      for (const group of join.groups) {
        const own = this.#byGroup.get(group);
        if (own) own.add(join);
        else this.#byGroup.set(group, new Set([join]));
      }
    }
  }

  of(group: string): readonly StoredJoin[] {
    return [...(this.#byGroup.get(group) ?? [])];
  }

  /** Verdicts that stand between two groups of which one was loaded. */
  verdicts(a: string, b: string): Verdict[] {
    return this.of(a).flatMap(({ verdict, groups }) => (verdict !== null && groups.includes(b) ? [verdict] : []));
  }
}

/** The group at the other end. */
export const otherEnd = ({ groups }: StoredJoin, group: string): string =>
  groups[0] === group ? groups[1] : groups[0];
