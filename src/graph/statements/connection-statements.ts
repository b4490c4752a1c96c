import { z } from 'zod';
import {
  float,
  integer,
  optionalInstant,
  optionalTexts,
  rows,
  scopeParameters,
  statement,
  text,
  texts,
} from '../statement.js';
import { entityKind } from './rows.js';

const filterParameters = {
  kinds: optionalTexts,
  roles: optionalTexts,
  minConfidence: float,
  from: optionalInstant,
  to: optionalInstant,
} as const;

const neighbours = {
  reportsPerEntity: integer,
  hubReports: integer,
  perEntity: integer,
  ...filterParameters,
  ...scopeParameters,
};
const neighbourColumn = z.object({
  target: z.string(),
  kind: entityKind,
  reports: z.number(),
  reportIds: z.array(z.string()),
  fromRoles: z.array(z.string()),
  toRoles: z.array(z.string()),
});
const neighboursRow = z.object({
  id: z.string(),
  cut: z.boolean(),
  totals: z.array(z.object({ kind: entityKind, count: z.number() })),
  values: z.array(neighbourColumn),
  people: z.array(neighbourColumn),
});

export const neighboursOfValues = statement('read/neighbours-of-values', { ids: texts, ...neighbours }, neighboursRow);
export const neighboursOfPersons = statement(
  'read/neighbours-of-persons',
  { starts: rows, ...neighbours },
  neighboursRow,
);

const entity = { id: text, groups: texts } as const;

export const namedWith = statement(
  'read/named-with',
  { ...entity, reportsPerEntity: integer, ...scopeParameters },
  z.object({
    report: z.string(),
    reportId: z.string(),
    values: z.array(z.tuple([z.string(), z.boolean()])),
    people: z.array(z.string()),
  }),
);
export const sharingReports = statement(
  'read/sharing-reports',
  { ids: texts, hubDegree: integer, officialRoles: texts, ...scopeParameters },
  z.object({ id: z.string(), degree: z.number(), official: z.boolean(), reports: z.array(z.string()) }),
);
export const namedInReports = statement(
  'read/named-in-reports',
  { reports: texts, ...scopeParameters },
  z.object({
    report: z.string(),
    reportId: z.string(),
    values: z.array(z.string()),
    people: z.array(z.tuple([z.string(), z.string().nullable()])),
  }),
);
export const namedTogether = statement(
  'read/named-together',
  { ...entity, values: texts, keys: texts, markings: scopeParameters.markings, knownAt: scopeParameters.knownAt },
  z.object({ target: z.string() }),
);
