import type { ReportDraft } from '../../../../src/domain/report-draft.js';
import { createMapper, type MapperOptions } from '../../../../src/ingest/mapping/create-mapper.js';
import { loadMapping } from '../../../../src/ingest/mapping/load-mapping.js';
import { createPhoneNormaliser } from '../../../../src/normalise/phone.js';
import { createPlaceNormaliser } from '../../../../src/normalise/place.js';

export const NORMALISERS = { phone: createPhoneNormaliser(), place: createPlaceNormaliser() };
export const NOW = new Date('2026-06-01T00:00:00Z');

/** Maps one record by the only table of a mapping. */
export function mapRow(yaml: string, fields: Record<string, unknown>, options: Partial<MapperOptions> = {}) {
  const mapping = loadMapping(yaml);
  const table = mapping.tables[0];
  if (!table) throw new Error('no table');
  const map = createMapper(mapping, table, {
    source: 'test',
    marking: null,
    normalisers: NORMALISERS,
    now: NOW,
    ...options,
  });
  return map({ position: { file: 'f.csv', line: 2, record: 0 }, fields, raw: JSON.stringify(fields) });
}

/** The report of a record that must have one. */
export function reportOf(
  yaml: string,
  fields: Record<string, unknown>,
  options: Partial<MapperOptions> = {},
): ReportDraft {
  const { report, rejects } = mapRow(yaml, fields, options);
  if (!report) throw new Error(JSON.stringify(rejects));
  return report;
}
