import { z } from 'zod';
import {
  flag,
  instant,
  instantColumn,
  integer,
  optionalInstant,
  optionalInstantColumn,
  optionalText,
  optionalTextColumn,
  optionalTexts,
  rows,
  scopeParameters,
  statement,
  text,
  texts,
} from '../statement.js';

const { markings, knownAt } = scopeParameters;
const span = { from: optionalInstant, to: optionalInstant } as const;
const entities = { ...span, kinds: optionalTexts, aside: texts, ...scopeParameters };
const chosen = { source: optionalText, run: optionalText } as const;
const entitiesRow = z.object({ reportId: z.string(), values: z.array(z.string()), people: z.array(z.string()) });
const idRow = z.object({ id: z.string() });

export const projectionPage = statement(
  'read/projection-page',
  { after: text, pageLimit: integer, ...chosen, ...entities },
  entitiesRow,
);
export const pageReportIds = statement(
  'read/page-report-ids',
  { after: text, pageLimit: integer, markings, knownAt },
  z.object({ reportId: z.string() }),
);
export const projectionOfReports = statement('read/projection-of-reports', { ids: texts, ...entities }, entitiesRow);
export const reportsAround = statement(
  'read/reports-around',
  { starts: rows, reportsPerEntity: integer, ...chosen, ...span, ...scopeParameters },
  z.object({ id: z.string(), cut: z.boolean(), reportIds: z.array(z.string()) }),
);
export const reportsOfGroups = statement(
  'read/reports-of-groups',
  { keys: texts, markings, knownAt },
  z.object({ reportId: z.string() }),
);
export const joinsBetween = statement(
  'read/joins-between',
  { keys: texts, markings, knownAt },
  z.object({ premise: z.string(), from: z.string(), to: z.string() }),
);

export const loadSetAsides = statement(
  'read/load-set-asides',
  { ids: optionalTexts, values: optionalTexts, standing: flag, limit: integer, markings, knownAt },
  z
    .object({
      id: z.string(),
      valueId: z.string(),
      by: z.string(),
      reason: z.string(),
      at: instantColumn,
      endedAt: optionalInstantColumn,
      endedBy: optionalTextColumn,
      endReason: optionalTextColumn,
    })
    .transform(({ endedAt, endedBy, endReason, ...record }) => ({
      ...record,
      ended: endedAt === null ? null : { at: endedAt, by: endedBy ?? '', reason: endReason ?? '' },
    })),
);
export const saveSetAside = statement(
  'write/save-set-aside',
  { id: text, value: text, by: text, reason: text, at: instant },
  idRow,
);
export const withdrawSetAside = statement(
  'write/withdraw-set-aside',
  { id: text, by: text, reason: text, at: instant },
  idRow,
);
