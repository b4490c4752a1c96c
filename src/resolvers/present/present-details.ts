import type { Detail } from '../../schema/reports/detail.type.js';

/** A record of texts as a list of named fields. */
export const presentDetails = (record: Readonly<Record<string, string>>): Detail[] =>
  Object.entries(record).map(([name, value]) => ({ name, value }));
