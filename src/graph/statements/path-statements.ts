import { z } from 'zod';
import { float, integer, optionalInstant, rows, scopeParameters, statement, text, texts } from '../statement.js';

const { markings, knownAt } = scopeParameters;

const facts = { minConfidence: float, from: optionalInstant, to: optionalInstant, ...scopeParameters };

/** Entity, role, confidence, from and until in milliseconds since 1970. */
const step = z.tuple([z.string(), z.string(), z.number(), z.number().nullable(), z.number().nullable()]);
export type Step = z.infer<typeof step>;

export const reportsOfStarts = statement(
  'read/reports-of-starts',
  { values: texts, people: rows, reportsPerEntity: integer, ...facts },
  z.object({ id: z.string(), cut: z.boolean(), reports: z.array(z.string()) }),
);
export const stepsOfReports = statement(
  'read/steps-of-reports',
  { reports: texts, avoid: texts, wanted: texts, ...facts },
  z.object({ reportId: z.string(), values: z.array(step), people: z.array(step) }),
);

export const degreesOfValues = statement(
  'read/degrees-of-values',
  { ids: texts, countLimit: integer, officialRoles: texts, ...scopeParameters },
  z.object({ id: z.string(), degree: z.number(), official: z.boolean() }),
);

export const joinsOfPeople = statement(
  'read/joins-of-people',
  { keys: texts, markings, knownAt },
  z.object({
    key: z.string(),
    type: z.enum(['LINK', 'JUDGEMENT']),
    fromGroup: z.string(),
    toGroup: z.string(),
    fromMention: z.string(),
    toMention: z.string(),
  }),
);

export const pageNamedEntities = statement(
  'read/page-named-entities',
  { after: text, pageLimit: integer, officialRoles: texts, ...scopeParameters },
  z.object({
    reportId: z.string(),
    values: z.array(z.tuple([z.string(), z.boolean()])),
    people: z.array(z.tuple([z.string(), z.string().nullable()])),
  }),
);
