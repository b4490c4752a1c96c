import type { PersonRecord } from '../person-record.js';
import { PERSON_RULES } from './person-rules.js';

/** The keys of one record under all rules: records that share one are worth comparing. */
export const blockingKeys = (record: PersonRecord): readonly string[] =>
  PERSON_RULES.flatMap((rule) => rule.keys(record).map((key) => `${rule.name}${key}`));
