import { z } from 'zod';
import {
  flag,
  float,
  integer,
  optionalInstant,
  optionalInstantColumn,
  optionalTextColumn,
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

const expand = {
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

export const expandValues = statement('read/expand-values', { ids: texts, ...expand }, expandRow);
export const expandPersons = statement('read/expand-persons', { starts: rows, ...expand }, expandRow);

const neighbours = {
  reportsPerEntity: integer,
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

const hidden = { hubDegree: integer, reportsPerEntity: integer, aside: texts, ...scopeParameters };
const hiddenRow = z.object({
  cut: z.boolean(),
  shared: z.array(
    z.object({
      valueId: z.string(),
      valueKind: entityKind,
      degree: z.number(),
      hub: z.boolean(),
      fromReportIds: z.array(z.string()),
      targets: z.array(
        z.object({ target: z.string(), kind: entityKind, reportIds: z.array(z.string()), together: z.boolean() }),
      ),
    }),
  ),
  people: z.array(z.string()),
});

export const hiddenFromValues = statement('read/hidden-from-values', { id: text, ...hidden }, hiddenRow);
export const hiddenFromPersons = statement('read/hidden-from-persons', { groups: texts, ...hidden }, hiddenRow);
