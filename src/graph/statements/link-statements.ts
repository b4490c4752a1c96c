import { z } from 'zod';
import {
  instantColumn,
  integer,
  optionalInstantColumn,
  optionalTextColumn,
  rows,
  scopeParameters,
  statement,
  texts,
} from '../statement.js';
import { entityKind, reportColumn } from './rows.js';

const page = { requests: rows, pageLimit: integer, countLimit: integer, ...scopeParameters };
const pageRow = z.object({ of: z.string(), reports: z.array(reportColumn), total: z.number() });

export const reportsOfValues = statement('read/reports-of-values', page, pageRow);
export const reportsOfPersons = statement('read/reports-of-persons', page, pageRow);
export const reportsOfSources = statement('read/reports-of-sources', page, pageRow);

export const factsOfReports = statement(
  'read/facts-of-reports',
  { ids: texts, ...scopeParameters },
  z.object({
    key: z.string(),
    reportId: z.string(),
    entityKind,
    entityId: z.string(),
    mentionId: optionalTextColumn,
    role: z.string(),
    of: optionalTextColumn,
    original: z.string(),
    confidence: z.number(),
    observedFrom: optionalInstantColumn,
    observedTo: optionalInstantColumn,
    recordedAt: instantColumn,
    attributes: optionalTextColumn,
  }),
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
