import type { MappingDefaults } from './mapping-document.js';
import type { Normalisers } from './normalisers.js';
import type { RowNotes } from './row-notes.js';

/** What the parts of a mapping need to read one row. */
export interface RowContext {
  readonly notes: RowNotes;
  readonly normalisers: Normalisers;
  readonly defaults: MappingDefaults;
  readonly now: Date;
}
