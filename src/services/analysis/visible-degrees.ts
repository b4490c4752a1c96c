import { OFFICIAL_ROLES } from '../../analysis/telling.js';
import type { ReadScope } from '../ports.js';
import type { StepStore } from '../ports-of-analysis-paths.js';

/** Reports that a value's degree is counted to: what more name is a hub, and one hub tells as little as another. */
export const DEGREE_LIMIT = 200;

/** How many visible reports name each of some values, asked for once in a question. */
export class VisibleDegrees {
  readonly #known = new Map<string, number>();

  constructor(
    private readonly store: StepStore,
    private readonly scope: ReadScope,
  ) {}

  /** People are left out: they have none. */
  async load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id));
    if (!missing.length) return;
    for (const { id, degree } of await this.store.degrees(missing, DEGREE_LIMIT, OFFICIAL_ROLES, this.scope))
      this.#known.set(id, degree);
  }

  /** Takes what a search has counted. */
  learn(counts: ReadonlyMap<string, number>): void {
    for (const [id, degree] of counts) this.#known.set(id, Math.min(DEGREE_LIMIT, degree));
  }

  /** At least 1, at most `DEGREE_LIMIT`. */
  of(id: string): number {
    return this.#known.get(id) ?? 1;
  }
}
