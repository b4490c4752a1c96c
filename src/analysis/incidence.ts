/** Lists of numbers by number: those of `i` are `targets[offsets[i] .. offsets[i + 1])`, each once. */
export interface NumberLists {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Which reports name which entities, both ways (the incidence lists of a bipartite graph). Numbers are positions in the ids. */
export interface Incidence {
  readonly entityIds: readonly string[];
  readonly reportIds: readonly string[];
  readonly entitiesOf: NumberLists;
  readonly reportsOf: NumberLists;
}

export interface IncidenceLimits {
  readonly entities: number;
  readonly facts: number;
}

/** About two gigabytes. A Map of V8 holds 16.7 million keys. */
export const IN_MEMORY: IncidenceLimits = { entities: 8_000_000, facts: 40_000_000 };

/** Collects what reports name. */
export class IncidenceBuilder {
  readonly #entityIds: string[] = [];
  readonly #reportIds: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #offsets: number[] = [0];
  readonly #targets: number[] = [];

  constructor(private readonly limits = IN_MEMORY) {}

  get reports(): number {
    return this.#reportIds.length;
  }

  /** @returns false, and nothing is added, when there may be no room for the report: all that it names is counted as new */
  add(reportId: string, entityIds: readonly string[]): boolean {
    const named = new Set(entityIds);
    const { entities, facts } = this.limits;
    if (this.#entityIds.length + named.size > entities || this.#targets.length + named.size > facts) return false;
    this.#reportIds.push(reportId);
    for (const id of named) this.#targets.push(this.#numberOf(id));
    this.#offsets.push(this.#targets.length);
    return true;
  }

  build(): Incidence {
    const entitiesOf = { offsets: Int32Array.from(this.#offsets), targets: Int32Array.from(this.#targets) };
    const reportsOf = turned(entitiesOf, this.#entityIds.length);
    return { entityIds: this.#entityIds, reportIds: this.#reportIds, entitiesOf, reportsOf };
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#entityIds.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}

/** The lists that say the same from the other side, each in ascending order. */
function turned({ offsets, targets }: NumberLists, size: number): NumberLists {
  const ends = new Int32Array(size + 1);
  for (const target of targets) ends[target + 1]! += 1;
  for (let i = 0; i < size; i += 1) ends[i + 1]! += ends[i]!;
  const next = ends.slice();
  const back = new Int32Array(targets.length);
  for (let i = 0; i + 1 < offsets.length; i += 1)
    for (let at = offsets[i]!; at < offsets[i + 1]!; at += 1) back[next[targets[at]!]!++] = i;
  return { offsets: ends, targets: back };
}

/** The list of one number. */
export const listOf = ({ offsets, targets }: NumberLists, i: number): Int32Array =>
  targets.subarray(offsets[i]!, offsets[i + 1]!);
