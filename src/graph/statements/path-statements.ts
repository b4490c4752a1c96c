import { z } from 'zod';
import {
  float,
  integer,
  optionalInstant,
  optionalTextColumn,
  rows,
  scopeParameters,
  statement,
  text,
  texts,
} from '../statement.js';
import { entityKind } from './rows.js';

const { markings, knownAt } = scopeParameters;

const expand = {
  reportsPerEntity: integer,
  avoid: texts,
  minConfidence: float,
  from: optionalInstant,
  to: optionalInstant,
  ...scopeParameters,
};
const factColumn = z
  .object({
    role: z.string(),
    confidence: z.number(),
    at: z.number().nullable(),
    until: z.number().nullable(),
  })
  .nullish()
  .transform((value) => value ?? null);
const expandRow = z.object({
  id: z.string(),
  cut: z.boolean(),
  reportId: optionalTextColumn,
  target: optionalTextColumn,
  targetKind: entityKind.nullable(),
  fromFact: factColumn,
  toFact: factColumn,
});

export const expandValues = statement('read/expand-values', { ids: texts, ...expand }, expandRow);
export const expandPersons = statement('read/expand-persons', { starts: rows, ...expand }, expandRow);

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

export const pageSharedValues = statement(
  'read/page-shared-values',
  {
    after: text,
    pageLimit: integer,
    mostReports: integer,
    excluded: texts,
    officialRoles: texts,
    kinds: texts,
    ...scopeParameters,
  },
  z.object({
    id: z.string(),
    kind: entityKind,
    degree: z.number(),
    official: z.boolean(),
    reports: z.array(z.array(z.object({ target: z.string(), kind: entityKind }))),
  }),
);
