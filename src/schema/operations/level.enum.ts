import { registerEnumType } from 'type-graphql';
import type { Level } from '../../domain/marking.js';

/** GraphQL names of the levels of a marking. */
export const LevelEnum = {
  OPEN: 'OPEN',
  RESTRICTED: 'RESTRICTED',
  CONFIDENTIAL: 'CONFIDENTIAL',
  SEALED: 'SEALED',
} as const satisfies { [Name in Level]: Name };

registerEnumType(LevelEnum, {
  name: 'Level',
  description: 'Levels of a marking, lowest first.',
  valuesConfig: {
    OPEN: { description: 'The lowest level.' },
    RESTRICTED: { description: 'Above OPEN.' },
    CONFIDENTIAL: { description: 'Above RESTRICTED.' },
    SEALED: { description: 'The highest level.' },
  },
});
