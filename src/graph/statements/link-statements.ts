import { z } from 'zod';
import {
  flag,
  float,
  integer,
  listColumn,
  optionalInteger,
  rows,
  scopeParameters,
  statement,
  texts,
} from '../statement.js';
import { factColumns, namedColumns, reportColumn, seenColumns, valueColumns } from './rows.js';

const valueColumn = listColumn(valueColumns);

export const reportsOfSources = statement(
  'read/reports-of-sources',
  { requests: rows, pageLimit: integer, ...scopeParameters },
  z.object({ of: z.string(), reports: z.array(reportColumn) }),
);

const aloneColumn = listColumn(namedColumns).nullish();
const pageColumns = { ids: z.array(z.string()), more: z.boolean() };

export const reportsOfEntities = statement(
  'read/reports-of-entities',
  {
    requests: rows,
    pageLimit: integer,
    withFacts: flag,
    namedFirst: optionalInteger,
    namedSign: float,
    namedLimit: integer,
    ...scopeParameters,
  },
  z.object({
    pages: z.array(listColumn({ of: z.string(), start: valueColumn.nullish(), ...pageColumns })),
    reports: z.array(reportColumn),
    facts: z.array(listColumn({ ...factColumns, person: aloneColumn })),
    values: z.array(valueColumn),
    named: z.array(listColumn({ of: z.string(), ...pageColumns })),
  }),
);

const seenRow = z.object({ id: z.string(), ...seenColumns });
const counted = { countLimit: integer, ...scopeParameters };

export const seenOfValues = statement('read/seen-of-values', { ids: texts, ...counted }, seenRow);
export const seenOfPersons = statement('read/seen-of-persons', { starts: rows, ...counted }, seenRow);

export const factsOfReports = statement(
  'read/facts-of-reports',
  { ids: texts, ...scopeParameters },
  z.object({ fact: listColumn(factColumns) }),
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
