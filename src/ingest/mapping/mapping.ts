import type { MappingDefaults, TableSpec } from './mapping-document.js';

/** One kind of row that becomes a report. */
export interface Table extends TableSpec {
  readonly name: string;
}

/** A mapping that passed its schema. `version` is the SHA-256 (hex) of its canonical content: it goes in every content hash. */
export interface Mapping {
  readonly name: string;
  readonly version: string;
  readonly description: string | null;
  readonly defaults: MappingDefaults;
  readonly tables: readonly Table[];
  /** Where it was read from, for messages. */
  readonly path: string;
}
