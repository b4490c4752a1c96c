import { registerEnumType } from 'type-graphql';
import type { LookupAnswer } from '../../domain/views.js';

/** GraphQL names of how a lookup of one identifier can end. */
export const LookupOutcomeEnum = {
  FOUND: 'FOUND',
  NOT_FOUND: 'NOT_FOUND',
  NOT_UNDERSTOOD: 'NOT_UNDERSTOOD',
} as const satisfies { [Outcome in LookupAnswer['outcome']]: Outcome };

registerEnumType(LookupOutcomeEnum, {
  name: 'LookupOutcome',
  description: 'How the lookup of one identifier ended.',
  valuesConfig: {
    FOUND: { description: 'At least one visible report mentions it.' },
    NOT_FOUND: { description: 'It was understood and no visible report mentions it.' },
    NOT_UNDERSTOOD: { description: 'It is no identifier that we can read; see `reason`.' },
  },
});
