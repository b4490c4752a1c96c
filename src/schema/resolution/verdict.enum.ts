import { registerEnumType } from 'type-graphql';
import type { Verdict } from '../../domain/judgement.js';

/** GraphQL names of verdicts. */
export const VerdictEnum = {
  SAME: 'SAME',
  DIFFERENT: 'DIFFERENT',
  UNSURE: 'UNSURE',
} as const satisfies { [Name in Verdict]: Name };

registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What a person decided of two mentions.',
  valuesConfig: {
    SAME: { description: 'They are one human being.' },
    DIFFERENT: { description: 'They are two.' },
    UNSURE: { description: 'Looked at, and not to be told.' },
  },
});
