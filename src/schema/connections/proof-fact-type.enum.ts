import { registerEnumType } from 'type-graphql';
import type { ProofFactView } from '../../domain/proof-views.js';

/** GraphQL names of the kinds of facts that a connection rests on. */
export const ProofFactTypeEnum = {
  REPORT: 'REPORT',
  LINK: 'LINK',
  JUDGEMENT: 'JUDGEMENT',
} as const satisfies Record<string, ProofFactView['type']>;

registerEnumType(ProofFactTypeEnum, {
  name: 'ProofFactType',
  description: 'Kinds of facts that a connection rests on.',
  valuesConfig: {
    REPORT: { description: 'A report names an entity.' },
    LINK: { description: 'The resolver decided that two mentions are one person.' },
    JUDGEMENT: { description: 'Somebody decided that two mentions are one person.' },
  },
});
