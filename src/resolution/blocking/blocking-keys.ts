import type { PersonRecord } from '../person-record.js';
import { valuesOf } from './blocks.js';
import { PERSON_RULES } from './person-rules.js';

const SEPARATOR = '\u001f';

/** The keys of one record under all rules, as texts that begin with the rule: records that share one are worth comparing. */
export const blockingKeys = (record: PersonRecord): readonly string[] =>
  PERSON_RULES.flatMap(({ name, parts }) =>
    parts.reduce<readonly string[]>(
      (keys, part) => {
        const values = keys.length ? valuesOf(part, record) : [];
        return keys.flatMap((key) => values.map((value) => `${key}${SEPARATOR}${value}`));
      },
      [name],
    ),
  );
