import type { PersonRecord } from './person-record.js';
import { type Veto, vetoOf } from './vetoes.js';

/**
 * What forbids two rows of tables to be of one person. A date of birth in a table is a field like others, and whole dates
 * get overwritten: of the true pairs of fake_1000 one in seven has dates that exclude each other. It is left to the
 * comparison.
 */
export function tableVetoOf(a: PersonRecord, b: PersonRecord): Veto | null {
  const veto = vetoOf(a, b);
  return veto?.code === 'BIRTH_DATES_EXCLUDE' ? null : veto;
}
