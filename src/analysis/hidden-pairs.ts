import { rarity } from './telling.js';

/** A value that reports share, with the entities that each of these reports names besides it. */
export interface SharedBy {
  readonly id: string;
  readonly degree: number;
  readonly reports: readonly (readonly string[])[];
}

/** Two entities, `a` before `b`, and the values that they share. `score` in millionths of Adamic and Adar's weights. */
export interface HiddenPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly values: readonly string[];
}

/**
 * Adds up what pairs of entities share, value by value. Memory is bounded by counting one part of all pairs at a time:
 * a pair belongs to the part that its ids hash to, so that the parts together give what one would.
 */
export class HiddenPairs {
  readonly #pairs = new Map<string, { score: number; values: string[] }>();

  constructor(
    private readonly part: number,
    private readonly parts: number,
    private readonly mostPairs: number,
  ) {}

  /** @returns false when there are more pairs than may be kept: count again in more parts */
  add({ id, degree, reports }: SharedBy): boolean {
    const together = new Set<string>();
    const named = new Set<string>();
    for (const report of reports) {
      for (const entity of report) named.add(entity);
      for (const a of report) for (const b of report) if (a < b) together.add(`${a} ${b}`);
    }
    const weight = Math.round(1e6 * rarity(degree));
    const sorted = [...named].sort();
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1)) {
        const key = `${a} ${b}`;
        if (together.has(key) || (this.parts > 1 && partOf(key, this.parts) !== this.part)) continue;
        const pair = this.#pairs.get(key) ?? { score: 0, values: [] };
        pair.score += weight;
        pair.values.push(id);
        this.#pairs.set(key, pair);
        if (this.#pairs.size > this.mostPairs) return false;
      }
    }
    return true;
  }

  /** All pairs of the part, in no order. */
  *pairs(): Generator<HiddenPair> {
    for (const [key, { score, values }] of this.#pairs) {
      const [a = '', b = ''] = key.split(' ');
      yield { a, b, score, values: values.toSorted() };
    }
  }
}

/** Order of pairs: those that share most first, then by their ids. */
export const byScore = (x: HiddenPair, y: HiddenPair): number =>
  y.score - x.score || (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1);

/** FNV-1a (Fowler, Noll and Vo). */
function partOf(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % parts;
}
