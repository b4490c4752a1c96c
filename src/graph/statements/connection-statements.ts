import { z } from 'zod';
import {
  flag,
  float,
  integer,
  optionalInstant,
  optionalInstantColumn,
  optionalTextColumn,
  optionalTexts,
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

const expand = {
  ids: texts,
  reportsPerEntity: integer,
  avoid: texts,
  joiningOnly: flag,
  ...filterParameters,
  ...scopeParameters,
};
const expandRow = z.object({
  id: z.string(),
  cut: z.boolean(),
  reportId: optionalTextColumn,
  target: optionalTextColumn,
  targetKind: entityKind.nullable(),
  fromRole: optionalTextColumn,
  toRole: optionalTextColumn,
  observedFrom: optionalInstantColumn,
});

export const expandValues = statement('read/expand-values', expand, expandRow);
export const expandPersons = statement('read/expand-persons', expand, expandRow);

const neighbours = {
  ids: texts,
  reportsPerEntity: integer,
  perEntity: integer,
  ...filterParameters,
  ...scopeParameters,
};
const neighboursRow = z.object({
  id: z.string(),
  cut: z.boolean(),
  totals: z.array(z.object({ kind: entityKind, count: z.number() })),
  neighbours: z.array(
    z.object({
      target: z.string(),
      kind: entityKind,
      reports: z.number(),
      reportIds: z.array(z.string()),
      fromRoles: z.array(z.string()),
      toRoles: z.array(z.string()),
    }),
  ),
});

export const neighboursOfValues = statement('read/neighbours-of-values', neighbours, neighboursRow);
export const neighboursOfPersons = statement('read/neighbours-of-persons', neighbours, neighboursRow);

const hidden = { id: text, hubDegree: integer, reportsPerEntity: integer, ...scopeParameters };
const hiddenRow = z.object({
  cut: z.boolean(),
  valueId: z.string(),
  valueKind: entityKind,
  degree: z.number(),
  hub: z.boolean(),
  fromReportIds: z.array(z.string()),
  targets: z.array(z.object({ target: z.string(), kind: entityKind, reportIds: z.array(z.string()) })),
});

export const hiddenFromValues = statement('read/hidden-from-values', hidden, hiddenRow);
export const hiddenFromPersons = statement('read/hidden-from-persons', hidden, hiddenRow);
