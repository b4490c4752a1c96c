import { registerEnumType } from 'type-graphql';
import { CANDIDATE_REASONS, VERDICTS } from '../../domain/judgement.js';

/** Verdicts as a GraphQL enum. */
export const VerdictEnum = Object.fromEntries(VERDICTS.map((verdict) => [verdict, verdict]));
registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What a person decided of two mentions.',
  valuesConfig: {
    SAME: { description: 'They are one human being.' },
    DIFFERENT: { description: 'They are two.' },
    UNSURE: { description: 'Looked at, and not to be told.' },
  },
});

/** Why a pair waits, as a GraphQL enum. */
export const CandidateReasonEnum = Object.fromEntries(CANDIDATE_REASONS.map((reason) => [reason, reason]));
registerEnumType(CandidateReasonEnum, {
  name: 'CandidateReason',
  description: 'Why a pair of mentions waits for a person to look at it.',
  valuesConfig: {
    UNCERTAIN: { description: 'Its score leaves doubt.' },
    BRIDGE: { description: 'It would join two groups of mentions that otherwise speak against being one person.' },
  },
});
