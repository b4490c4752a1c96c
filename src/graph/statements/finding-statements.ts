import { z } from 'zod';
import {
  instant,
  instantColumn,
  integer,
  optionalInstant,
  optionalText,
  optionalTexts,
  rows,
  scopeParameters,
  statement,
  text,
  texts,
} from '../statement.js';

const { markings, knownAt } = scopeParameters;
const idRow = z.object({ id: z.string() });
const nothing = z.object({});

const findingColumns = {
  id: z.string(),
  subject: z.string(),
  version: z.number(),
  job: z.string(),
  parameters: z.string(),
  markings: z.array(z.string()),
  knownAt: instantColumn,
  code: z.string(),
  by: z.string(),
  startedAt: instantColumn,
  finishedAt: instantColumn,
  cut: z.array(z.string()),
  items: z.number(),
  reports: z.number(),
  hash: z.string(),
  exports: z.array(z.string()),
};

export const createFinding = statement(
  'write/create-finding',
  {
    id: text,
    subject: text,
    job: text,
    parameters: text,
    markings: texts,
    asKnownAt: instant,
    code: text,
    by: text,
    at: instant,
  },
  idRow,
);
export const openFinding = statement(
  'read/open-finding',
  { subject: text, by: text, code: text, markings: texts },
  z.object({ id: z.string(), knownAt: instantColumn, stored: z.number(), linked: z.number() }),
);
export const storeFindingItems = statement('write/store-finding-items', { id: text, stored: integer, rows }, nothing);
export const linkFindingReports = statement(
  'write/link-finding-reports',
  { id: text, linked: integer, reportIds: texts },
  nothing,
);
export const linkFindingPremises = statement('write/link-finding-premises', { id: text, keys: texts }, nothing);
export const finishFinding = statement(
  'write/finish-finding',
  { id: text, at: instant, cut: texts, items: integer, reports: integer, hash: text },
  idRow,
);
export const noteExport = statement('write/note-export', { id: text, export: text }, nothing);
export const loadFindings = statement(
  'read/load-findings',
  {
    ids: optionalTexts,
    job: optionalText,
    afterAt: optionalInstant,
    afterId: text,
    pageLimit: integer,
    markings,
    knownAt,
  },
  z.object(findingColumns),
);
export const findingItems = statement(
  'read/finding-items',
  { id: text, after: integer, pageLimit: integer, markings, knownAt },
  z.object({
    ordinal: z.number(),
    key: z.string(),
    content: z.string(),
    reportIds: z.array(z.string()),
    entityIds: z.array(z.string()),
  }),
);
export const affectedFindings = statement(
  'read/affected-findings',
  {
    report: optionalText,
    run: optionalText,
    premise: optionalText,
    itemLimit: integer,
    pageLimit: integer,
    markings,
    knownAt,
  },
  z
    .object({ ...findingColumns, itemKeys: z.array(z.string()), itemCount: z.number() })
    .transform(({ itemKeys, itemCount, ...finding }) => ({ finding, itemKeys, itemCount })),
);
