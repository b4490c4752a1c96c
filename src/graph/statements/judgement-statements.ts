import { z } from 'zod';
import { VERDICTS } from '../../domain/judgement.js';
import {
  flag,
  float,
  instant,
  instantColumn,
  integer,
  optionalFloat,
  optionalInstantColumn,
  optionalText,
  optionalTextColumn,
  optionalTexts,
  rows,
  scopeParameters,
  statement,
  text,
} from '../statement.js';

const { markings, knownAt } = scopeParameters;
const keyRow = z.object({ key: z.string() });

export const saveJudgement = statement(
  'write/save-judgement',
  { id: text, rows, verdict: text, by: text, reason: text, at: instant },
  keyRow,
);
export const withdrawJudgement = statement(
  'write/withdraw-judgement',
  { id: text, by: text, reason: text, at: instant },
  keyRow,
);
export const loadJudgements = statement(
  'read/load-judgements',
  { ids: optionalTexts, groups: optionalTexts, markings, knownAt },
  z.object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    fromGroup: z.string(),
    toGroup: z.string(),
    verdict: z.enum(VERDICTS),
    by: z.string(),
    reason: z.string(),
    at: instantColumn,
    endedAt: optionalInstantColumn,
    endedBy: optionalTextColumn,
    endReason: optionalTextColumn,
  }),
);
export const resolutionCandidates = statement(
  'read/resolution-candidates',
  {
    reason: optionalText,
    minWeight: float,
    maxWeight: float,
    source: optionalText,
    childrenOnly: flag,
    afterScore: optionalFloat,
    afterKey: optionalText,
    pageLimit: integer,
    markings,
    knownAt,
  },
  z.object({
    key: z.string(),
    from: z.string(),
    to: z.string(),
    fromGroup: z.string(),
    toGroup: z.string(),
    weight: z.number(),
    reason: z.enum(['UNCERTAIN', 'BRIDGE']),
    model: z.string(),
    score: z.number(),
  }),
);
