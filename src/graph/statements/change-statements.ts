import { z } from 'zod';
import { VERDICTS } from '../../domain/judgement.js';
import {
  instant,
  instantColumn,
  integer,
  optionalInstantColumn,
  optionalNumberColumn,
  optionalTextColumn,
  scopeParameters,
  statement,
  texts,
  textsColumn,
} from '../statement.js';

const { markings, knownAt } = scopeParameters;

export const turnsOfReports = statement(
  'read/turns-of-reports',
  { ids: texts, markings, knownAt },
  z.object({
    of: z.string(),
    id: z.string(),
    recordedAt: instantColumn,
    heldFrom: z.array(instantColumn),
    heldTo: z.array(instantColumn),
    history: textsColumn,
    runHistory: textsColumn,
  }),
);
export const turnsOfJoins = statement(
  'read/turns-of-joins',
  { keys: texts, since: instant, limit: integer, markings, knownAt },
  z
    .object({
      id: z.string(),
      verdict: z
        .enum(VERDICTS)
        .nullish()
        .transform((value) => value ?? null),
      from: z.string(),
      to: z.string(),
      reportIds: z.array(z.string()),
      weight: optionalNumberColumn,
      model: optionalTextColumn,
      by: optionalTextColumn,
      reason: optionalTextColumn,
      at: instantColumn,
      endedAt: optionalInstantColumn,
      endedBy: optionalTextColumn,
      endReason: optionalTextColumn,
    })
    .transform(({ endedAt, endedBy, endReason, ...join }) => ({
      ...join,
      ended: endedAt === null ? null : { at: endedAt, by: endedBy, reason: endReason },
    })),
);
