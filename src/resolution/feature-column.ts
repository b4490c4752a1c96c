import type { Comparison } from './comparison.js';
import type { PersonRecord } from './person-record.js';
import { NONE, type ReadText, TextColumn } from './text-column.js';

/**
 * One feature of all records. Features are plain data; those that say the same are kept once and known by a number, so
 * that what is worked out for two of them need not be worked out again.
 */
export class FeatureColumn<Feature = unknown> {
  /** By the numbers of the texts; null where a text has no feature: a name without a family name. */
  readonly values: (Feature | null)[] = [];
  readonly #texts: IterableIterator<string>;

  /** @param column of what {@link readTextOf} reads for the comparison */
  constructor(
    readonly comparison: Comparison<Feature>,
    private readonly column: TextColumn<PersonRecord>,
  ) {
    this.#texts = column.texts();
    this.catchUp();
  }

  static of<Feature>(comparison: Comparison<Feature>, records: Iterable<PersonRecord>): FeatureColumn<Feature> {
    const column = new TextColumn(readTextOf(comparison));
    for (const record of records) column.add(record);
    return new FeatureColumn(comparison, column);
  }

  /** Makes the features of the texts that came since. */
  catchUp(): void {
    while (this.values.length < this.column.size)
      this.values.push(featureOf(this.comparison, this.#texts.next().value!) as Feature | null);
  }

  get length(): number {
    return this.column.length;
  }

  /** Records that have the feature. */
  get known(): number {
    let known = 0;
    for (let record = 0; record < this.length; record += 1) if (this.idAt(record) !== NONE) known += 1;
    return known;
  }

  /** Texts of which {@link featureOf} makes the values again. */
  keys(): string[] {
    return [...this.column.texts()];
  }

  /** Index into `values`, or NONE. */
  idAt(record: number): number {
    const id = this.column.idAt(record);
    return id === NONE || this.values[id] === null ? NONE : id;
  }

  at(record: number): Feature | null {
    const id = this.column.idAt(record);
    return id === NONE ? null : this.values[id]!;
  }

  /** Each feature with the number of records that have it. */
  *counted(): Generator<readonly [feature: Feature, records: number]> {
    const counts = new Uint32Array(this.values.length);
    for (let record = 0; record < this.length; record += 1) {
      const id = this.column.idAt(record);
      if (id !== NONE) counts[id]! += 1;
    }
    for (const [id, feature] of this.values.entries()) if (feature !== null) yield [feature, counts[id]!];
  }
}

/** The text of a record of which {@link featureOf} makes the feature. */
export function readTextOf<Feature>(comparison: Comparison<Feature>): ReadText<PersonRecord> {
  if (comparison.key) return comparison.key;
  return (record) => {
    const feature = comparison.feature(record);
    return feature === null ? null : JSON.stringify(feature);
  };
}

/** The feature of a text of a column. */
export const featureOf = (comparison: Comparison, key: string): unknown =>
  comparison.fromKey ? comparison.fromKey(key) : JSON.parse(key);
