import type { Comparison } from './comparison.js';
import type { PersonRecord } from './person-record.js';

/** Number of a record without a feature. */
const NONE = -1;

/**
 * One feature of all records. Features are plain data; those that say the same are kept once and known by a number, so
 * that what is worked out for two of them need not be worked out again.
 */
export class FeatureColumn<Feature = unknown> {
  readonly values: readonly Feature[];
  /** Index into `values` for each record, or NONE. */
  readonly ids: Int32Array;
  /** Records that have the feature. */
  readonly known: number;

  constructor(comparison: Comparison<Feature>, records: readonly PersonRecord[]) {
    const values: Feature[] = [];
    const idOf = new Map<string, number>();
    let known = 0;
    this.ids = new Int32Array(records.length).fill(NONE);
    records.forEach((record, i) => {
      const feature = comparison.feature(record);
      if (feature === null) return;
      const text = JSON.stringify(feature);
      let id = idOf.get(text);
      if (id === undefined) {
        id = values.push(feature) - 1;
        idOf.set(text, id);
      }
      this.ids[i] = id;
      known += 1;
    });
    this.values = values;
    this.known = known;
  }

  get length(): number {
    return this.ids.length;
  }

  at(record: number): Feature | null {
    const id = this.ids[record]!;
    return id === NONE ? null : this.values[id]!;
  }

  *[Symbol.iterator](): Generator<Feature | null> {
    for (let i = 0; i < this.ids.length; i += 1) yield this.at(i);
  }
}
