import type { Projection } from './projection.js';
import { STEP } from './telling.js';

/** What a path may end at, pass through and must pass through; `passCost` in thousandths of a bit. */
export interface BoundedQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly through: readonly string[];
  readonly maxLength: number;
  passCost(entity: string): number;
}

/**
 * The least that the rest of a path can cost, by entity, steps left and what must still be passed: Bellman and Ford's
 * relaxation from the far ends, one layer a step. It is over walks, which may come back, so it is never too high.
 */
export class HopBounds {
  /** By steps left, entity, and set of `through` (as bits) still to come. */
  readonly #layers: Map<string, number[]>[];
  readonly #bit: ReadonlyMap<string, number>;
  readonly #sets: number;

  constructor(
    private readonly projection: Projection,
    private readonly question: BoundedQuestion,
  ) {
    this.#bit = new Map(question.through.map((entity, i) => [entity, 1 << i]));
    this.#sets = 1 << question.through.length;
    const last = new Map(question.to.map((entity) => [entity, this.#row((set) => (set === 0 ? 0 : Infinity))]));
    this.#layers = [last];
    for (let step = 1; step <= question.maxLength; step += 1) this.#layers.push(this.#relaxed(this.#layers[step - 1]!));
  }

  /** All of `through`, as a set. */
  get all(): number {
    return this.#sets - 1;
  }

  /** What is still to come once the entity is passed. */
  without(set: number, entity: string): number {
    return set & ~(this.#bit.get(entity) ?? 0);
  }

  /** Infinite when no walk of at most that many steps leads to an end over all that must still be passed. */
  least(entity: string, stepsLeft: number, set: number): number {
    return this.#layers[stepsLeft]?.get(entity)?.[set] ?? Number.POSITIVE_INFINITY;
  }

  #row(fill: (set: number) => number): number[] {
    return Array.from({ length: this.#sets }, (_, set) => fill(set));
  }

  #relaxed(before: ReadonlyMap<string, number[]>): Map<string, number[]> {
    const { projection, question } = this;
    const ends = new Set([...question.from, ...question.to]);
    const to = new Set(question.to);
    const layer = new Map([...before].map(([entity, row]) => [entity, row.slice()]));
    const cheapest = new Map<string, number[]>();
    for (const [entity, row] of before) {
      // A path stops at its first end, so an end leads on only as the last entity.
      if (ends.has(entity) && !to.has(entity)) continue;
      const pass = to.has(entity) ? 0 : question.passCost(entity);
      for (const report of projection.reportsOf(entity)) {
        const found = cheapest.get(report) ?? this.#row(() => Infinity);
        cheapest.set(report, found);
        const cost = pass + projection.costOf(report, entity);
        for (let set = 0; set < this.#sets; set += 1) {
          const rest = row[to.has(entity) ? set : this.without(set, entity)]! + cost;
          if (rest < found[set]!) found[set] = rest;
        }
      }
    }
    for (const [report, found] of cheapest) {
      for (const entity of projection.namedIn(report).keys()) {
        const row = layer.get(entity) ?? this.#row(() => Infinity);
        layer.set(entity, row);
        const cost = STEP + projection.costOf(report, entity);
        for (let set = 0; set < this.#sets; set += 1) row[set] = Math.min(row[set]!, found[set]! + cost);
      }
    }
    return layer;
  }
}
