import type { Comparison } from './comparison.js';
import { IntList } from './int-list.js';
import type { PersonRecord } from './person-record.js';

/** Number of a record without a feature. */
const NONE = -1;

/**
 * One feature of all records. Features are plain data; those that say the same are kept once and known by a number, so
 * that what is worked out for two of them need not be worked out again.
 */
export class FeatureColumn<Feature = unknown> {
  readonly values: Feature[] = [];
  /** Records added. */
  length = 0;
  /** Records that have the feature. */
  known = 0;
  /** Number of each record, up to the last that has the feature. */
  readonly #ids = new IntList(0);
  readonly #idOf = new Map<string, number>();

  constructor(
    readonly comparison: Comparison<Feature>,
    records: Iterable<PersonRecord> = [],
  ) {
    for (const record of records) this.add(record);
  }

  add(record: PersonRecord): void {
    const id = this.#idOfRecord(record);
    if (id !== NONE) {
      this.known += 1;
      while (this.#ids.length < this.length) this.#ids.push(NONE);
      this.#ids.push(id);
    }
    this.length += 1;
  }

  /** Texts of which {@link featureOf} makes the values again. */
  keys(): string[] {
    return [...this.#idOf.keys()];
  }

  /** Index into `values`, or NONE. */
  idAt(record: number): number {
    return record < this.#ids.length ? this.#ids.at(record) : NONE;
  }

  at(record: number): Feature | null {
    const id = this.idAt(record);
    return id === NONE ? null : this.values[id]!;
  }

  *[Symbol.iterator](): Generator<Feature | null> {
    for (let i = 0; i < this.length; i += 1) yield this.at(i);
  }

  #idOfRecord(record: PersonRecord): number {
    const { comparison } = this;
    if (comparison.key) {
      const key = comparison.key(record);
      return key === null ? NONE : (this.#idOf.get(key) ?? this.#added(key, comparison.feature(record)));
    }
    const feature = comparison.feature(record);
    const key = JSON.stringify(feature);
    return this.#idOf.get(key) ?? this.#added(key, feature);
  }

  #added(key: string, feature: Feature | null): number {
    if (feature === null) return NONE;
    const id = this.values.push(feature) - 1;
    this.#idOf.set(key, id);
    return id;
  }
}

/** The feature of a key of a column. */
export const featureOf = (comparison: Comparison, key: string): unknown =>
  comparison.fromKey ? comparison.fromKey(key) : JSON.parse(key);
