import { registerEnumType } from 'type-graphql';
import type { LegVerdict } from '../../domain/movement-views.js';

/** GraphQL names of what is said of a leg. */
export const LegVerdictEnum = {
  POSSIBLE: 'POSSIBLE',
  IMPOSSIBLE: 'IMPOSSIBLE',
  UNKNOWN: 'UNKNOWN',
} as const satisfies { [Name in LegVerdict]: Name };

registerEnumType(LegVerdictEnum, {
  name: 'LegVerdict',
  description: 'Whether something can have gone from one stay to the next.',
  valuesConfig: {
    POSSIBLE: { description: 'It can.' },
    IMPOSSIBLE: {
      description: 'It would have been too fast: a mistake, a cloned plate, or two that share one identifier.',
    },
    UNKNOWN: { description: 'The places are too vague, or may be one.' },
  },
});
