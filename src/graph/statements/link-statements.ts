import { z } from 'zod';
import {
  flag,
  float,
  integer,
  listColumn,
  optionalEpochColumn,
  optionalInteger,
  optionalTextColumn,
  rows,
  scopeParameters,
  statement,
  texts,
} from '../statement.js';
import { detailColumn, factColumn, namedColumn, reportColumn, seenColumns, valueColumns } from './rows.js';

const valueColumn = listColumn(valueColumns);
const listedColumn = listColumn({
  id: z.string(),
  kind: z.string(),
  title: optionalTextColumn,
  observedFrom: optionalEpochColumn,
});

export const reportsOfSources = statement(
  'read/reports-of-sources',
  { requests: rows, pageLimit: integer, ...scopeParameters },
  z.object({ of: z.string(), reports: z.array(reportColumn) }),
);

export const reportsOfEntities = statement(
  'read/reports-of-entities',
  {
    requests: rows,
    pageLimit: integer,
    wholePages: flag,
    withFacts: flag,
    wholeFacts: flag,
    namedFirst: optionalInteger,
    namedSign: float,
    namedLimit: integer,
    wholeNamed: flag,
    mentionLimit: integer,
    ...scopeParameters,
  },
  z.object({
    pages: z.array(
      listColumn({ of: z.string(), start: valueColumn.nullish(), reports: z.array(listedColumn), more: z.boolean() }),
    ),
    reports: z.array(reportColumn),
    facts: z.array(factColumn),
    details: z.array(detailColumn),
    values: z.array(valueColumn),
    people: z.array(listColumn({ key: z.string(), foundingId: z.string(), mentions: z.array(namedColumn) })),
    named: z.array(listColumn({ of: z.string(), reports: z.array(listedColumn), more: z.boolean() })),
  }),
);

const seenRow = z.object({ id: z.string(), ...seenColumns });
const counted = { countLimit: integer, ...scopeParameters };

export const seenOfValues = statement('read/seen-of-values', { ids: texts, ...counted }, seenRow);
export const seenOfPersons = statement('read/seen-of-persons', { starts: rows, ...counted }, seenRow);

export const factsOfReports = statement(
  'read/facts-of-reports',
  { ids: texts, ...scopeParameters },
  z.object({ fact: factColumn, detail: detailColumn, alone: z.boolean() }),
);

export const valuesOfPersons = statement(
  'read/values-of-persons',
  { starts: rows, ...scopeParameters },
  z.object({ of: z.string(), valueId: z.string(), reports: z.number() }),
);

export const partsOfReports = statement(
  'read/parts-of-reports',
  { ids: texts, markings: scopeParameters.markings, knownAt: scopeParameters.knownAt },
  z.object({ of: z.string(), partId: z.string() }),
);

export const versionsOfReports = statement(
  'read/versions-of-reports',
  { ids: texts, markings: scopeParameters.markings, knownAt: scopeParameters.knownAt },
  z.object({ of: z.string(), report: reportColumn }),
);
