import { type Comparison, MISSING } from './comparison.js';
import type { FeatureColumn } from './feature-column.js';
import { type LeaveOutImplied, leaveOutImplied } from './implied-levels.js';
import { sharedInts } from './shared-ints.js';

/** Pairs of values whose level is remembered, a power of two. */
const REMEMBERED = 2 ** 15;
/** Values of a column that are so few that pairs of them come again; of more, looking up costs more than it saves. */
const FEW = 2 ** 15;
const UNKNOWN = -2;

/** What is known of the levels of a column. */
interface Memory {
  /** Level of a value with itself, or UNKNOWN. */
  readonly ofSame: Int8Array;
  readonly pairs: Float64Array;
  readonly levels: Int8Array;
}

/** The levels that pairs of records reach, remembering those of frequent values. */
export class PairLevels {
  readonly #memory: readonly Memory[];
  readonly #leaveOutImplied: LeaveOutImplied;

  /**
   * @param values of each comparison the features that there are
   * @param ids numbers of the features, those of one record side by side, negative where it has none: at a million
   *   records what a pair costs is the memory that has to be fetched, not the comparing
   */
  constructor(
    readonly comparisons: readonly Comparison[],
    private readonly values: readonly (readonly unknown[])[],
    readonly ids: Int32Array,
  ) {
    this.#leaveOutImplied = leaveOutImplied(comparisons);
    this.#memory = values.map(({ length }) => {
      const slots = length > FEW ? 0 : REMEMBERED;
      return {
        ofSame: new Int8Array(length).fill(UNKNOWN),
        pairs: new Float64Array(slots).fill(-1),
        levels: new Int8Array(slots),
      };
    });
  }

  static of(columns: readonly FeatureColumn[]): PairLevels {
    const count = columns.length;
    const ids = sharedInts(count * (columns[0]?.length ?? 0));
    columns.forEach((column, i) => {
      for (let record = 0; record < column.length; record += 1) ids[record * count + i] = column.idAt(record);
    });
    return new PairLevels(
      columns.map(({ comparison }) => comparison),
      columns.map(({ values }) => values),
      ids,
    );
  }

  /** Writes the level that two records reach in each comparison; MISSING where one of them says nothing or another comparison implies it. */
  read(a: number, b: number, reached: Int8Array): void {
    const count = this.comparisons.length;
    for (let i = 0; i < count; i += 1) {
      const x = this.ids[a * count + i]!;
      const y = this.ids[b * count + i]!;
      reached[i] = x < 0 || y < 0 ? MISSING : this.#levelOf(i, x, y);
    }
    this.#leaveOutImplied(reached);
  }

  #levelOf(i: number, x: number, y: number): number {
    const values = this.values[i]!;
    const { ofSame, pairs, levels } = this.#memory[i]!;
    if (x === y) {
      if (ofSame[x] === UNKNOWN) ofSame[x] = this.comparisons[i]!.level(values[x], values[x]);
      return ofSame[x]!;
    }
    if (pairs.length === 0) return this.comparisons[i]!.level(values[x], values[y]);
    const pair = x * values.length + y;
    const slot = (Math.imul(x, 0x9e3779b1) + y) & (REMEMBERED - 1);
    if (pairs[slot] !== pair) {
      pairs[slot] = pair;
      levels[slot] = this.comparisons[i]!.level(values[x], values[y]);
    }
    return levels[slot]!;
  }
}
