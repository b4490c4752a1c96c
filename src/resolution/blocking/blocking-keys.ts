import type { PersonRecord } from '../person-record.js';
import { valuesOf } from './blocks.js';
import { PERSON_RULES } from './person-rules.js';

const SEPARATOR = '|';

/** The keys of one record under all rules, each once, as `code:key`: two records are compared when they have one in common. */
export const blockingKeys = (record: PersonRecord): readonly string[] => [
  ...new Set(
    PERSON_RULES.flatMap(({ code, parts }) =>
      parts
        .reduce<readonly string[]>(
          (keys, part) => {
            const values = keys.length ? valuesOf(part, record) : [];
            return keys.flatMap((key) => values.map((value) => `${key}${SEPARATOR}${value}`));
          },
          [''],
        )
        .map((key) => `${code}:${key.slice(1)}`),
    ),
  ),
];
