import { registerEnumType } from 'type-graphql';
import type { CandidateReason } from '../../domain/judgement.js';

/** GraphQL names of the reasons for which a pair waits. */
export const CandidateReasonEnum = {
  UNCERTAIN: 'UNCERTAIN',
  BRIDGE: 'BRIDGE',
} as const satisfies { [Name in CandidateReason]: Name };

registerEnumType(CandidateReasonEnum, {
  name: 'CandidateReason',
  description: 'Why a pair of mentions waits for a person to look at it.',
  valuesConfig: {
    UNCERTAIN: { description: 'Its score leaves doubt.' },
    BRIDGE: { description: 'It would join two groups of mentions that otherwise speak against being one person.' },
  },
});
