import { registerEnumType } from 'type-graphql';
import type { Resolution } from '../../domain/movement-views.js';

/** GraphQL names of lengths of periods. */
export const ResolutionEnum = {
  HOUR: 'HOUR',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
} as const satisfies { [Name in Resolution]: Name };

registerEnumType(ResolutionEnum, {
  name: 'Resolution',
  description: 'Length of a period of a timeline, in UTC.',
  valuesConfig: {
    HOUR: { description: 'An hour.' },
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week from Monday.' },
    MONTH: { description: 'A month.' },
    YEAR: { description: 'A year.' },
  },
});
