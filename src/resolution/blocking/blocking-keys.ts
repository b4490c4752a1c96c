import type { PersonRecord } from '../person-record.js';
import { PERSON_RULES } from './person-rules.js';

/** The keys of one record under all rules, each once, as `code:key`: two records are compared when they have one in common. */
export const blockingKeys = (record: PersonRecord): readonly string[] => [
  ...new Set(PERSON_RULES.flatMap(({ code, keys }) => keys(record).map((key) => `${code}:${key.slice(1)}`))),
];
