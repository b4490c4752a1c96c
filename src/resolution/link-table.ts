import { KeyColumns } from './blocking/key-columns.js';
import { PERSON_RULES, PERSON_SPLITS } from './blocking/person-rules.js';
import type { Comparison } from './comparison.js';
import { PERSON_COMPARISONS } from './comparisons/person-comparisons.js';
import { FeatureColumn, readTextOf } from './feature-column.js';
import type { PersonRecord } from './person-record.js';
import { TextColumns } from './text-column.js';
import { factVetoOf, type HardFacts } from './vetoes.js';

/**
 * What linking needs of records, taken from them as they come: numbers for what they say, so that a million records need
 * not be in memory themselves.
 */
export class LinkTable {
  readonly ids: string[] = [];
  readonly #texts = new TextColumns<PersonRecord>();
  readonly features = PERSON_COMPARISONS.map(
    (comparison) => new FeatureColumn(comparison, this.#texts.of(readTextOf(comparison))),
  );
  /** Of the records that have facts which may forbid a pair. */
  readonly #facts = new Map<number, HardFacts>();
  #keys: KeyColumns<PersonRecord> | null = new KeyColumns(PERSON_RULES, PERSON_SPLITS, this.#texts);

  constructor(records: Iterable<PersonRecord> = []) {
    for (const record of records) this.add(record);
  }

  get length(): number {
    return this.ids.length;
  }

  add(record: PersonRecord): void {
    const { id, reportId = null, identityNumbers = [] } = record;
    if (reportId !== null || identityNumbers.length > 0)
      this.#facts.set(this.length, { id, reportId, identityNumbers });
    this.#texts.add(record);
    for (const column of this.features) column.catchUp();
    this.ids.push(id);
  }

  /** The feature of each record, or null. */
  featuresOf(comparison: Pick<Comparison, 'name'>): FeatureColumn {
    return this.features.find((column) => column.comparison.name === comparison.name)!;
  }

  /** Whether hard facts forbid that two records are of one person. */
  isForbidden(a: number, b: number): boolean {
    const [left, right] = [this.#facts.get(a), this.#facts.get(b)];
    return left !== undefined && right !== undefined && factVetoOf(left, right) !== null;
  }

  /** The blocking keys of all records, which are not kept any longer; no record is added any more. */
  takeKeys(): KeyColumns<PersonRecord> {
    const keys = this.#keys;
    if (keys === null) throw new Error('The blocking keys of a table are taken once.');
    this.#keys = null;
    return keys;
  }
}
