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
import { entityKind, reportColumn, seenColumns } from './rows.js';

const page = { requests: rows, pageLimit: integer, ...scopeParameters };
const listedReport = z.object({ id: z.string(), observedFrom: optionalInstantColumn });
const pageRow = z.object({ of: z.string(), reports: z.array(listedReport) });

export const reportsOfValues = statement('read/reports-of-values', page, pageRow);
export const reportsOfPersons = statement('read/reports-of-persons', page, pageRow);
export const reportsOfSources = statement('read/reports-of-sources', page, pageRow);

const seenRow = z.object({ id: z.string(), ...seenColumns });
const counted = { countLimit: integer, ...scopeParameters };

export const seenOfValues = statement('read/seen-of-values', { ids: texts, ...counted }, seenRow);
export const seenOfPersons = statement('read/seen-of-persons', { starts: rows, ...counted }, seenRow);

export const factsOfReports = statement(
  'read/facts-of-reports',
  { ids: texts, ...scopeParameters },
  z.object({
    key: z.string(),
    reportId: z.string(),
    entityKind,
    entityId: z.string(),
    mentionId: optionalTextColumn,
    alone: z.boolean(),
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
