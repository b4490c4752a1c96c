import { registerEnumType } from 'type-graphql';
import type { CauseKind } from '../../domain/change-views.js';

/** GraphQL names of what can have changed an answer. */
export const CauseKindEnum = {
  REPORT_RECORDED: 'REPORT_RECORDED',
  REPORT_RESTORED: 'REPORT_RESTORED',
  REPORT_SUPERSEDED: 'REPORT_SUPERSEDED',
  REPORT_RETRACTED: 'REPORT_RETRACTED',
  CAME_INTO_SCOPE: 'CAME_INTO_SCOPE',
  LEFT_SCOPE: 'LEFT_SCOPE',
  LINK_DECIDED: 'LINK_DECIDED',
  LINK_ENDED: 'LINK_ENDED',
  JUDGEMENT_MADE: 'JUDGEMENT_MADE',
  JUDGEMENT_ENDED: 'JUDGEMENT_ENDED',
  VALUE_SET_ASIDE: 'VALUE_SET_ASIDE',
  SET_ASIDE_ENDED: 'SET_ASIDE_ENDED',
} as const satisfies { [Name in CauseKind]: Name };

registerEnumType(CauseKindEnum, {
  name: 'CauseKind',
  description: 'What can have changed an answer.',
  valuesConfig: {
    REPORT_RECORDED: { description: 'A report, or a newer version of one, came in.' },
    REPORT_RESTORED: { description: 'A report counts again.' },
    REPORT_SUPERSEDED: { description: 'A newer version took the place of a report.' },
    REPORT_RETRACTED: { description: 'A report, or all runs that recorded it, was retracted.' },
    CAME_INTO_SCOPE: { description: 'A report counted at both instants, and names something of the scope since.' },
    LEFT_SCOPE: { description: 'A report counted at both instants, and names nothing of the scope any more.' },
    LINK_DECIDED: { description: 'The resolver linked two mentions.' },
    LINK_ENDED: { description: 'The resolver ended a link.' },
    JUDGEMENT_MADE: { description: 'Somebody judged two mentions to be one person, two, or not to be told.' },
    JUDGEMENT_ENDED: { description: 'A judgement was withdrawn or replaced.' },
    VALUE_SET_ASIDE: { description: 'A value was set aside: it connects nothing since.' },
    SET_ASIDE_ENDED: { description: 'A value connects again.' },
  },
});
