import { z } from 'zod';
import { flag, instant, integer, rows, statement, text, texts } from '../statement.js';

const nothing = z.object({});
const familyRow = z.object({ family: z.string() });
const removedRow = z.object({ removed: z.number() });
const idRow = z.object({ id: z.string() });

export const saveMarkings = statement('write/save-markings', { rows }, nothing);
export const saveValues = statement('write/save-values', { rows }, nothing);
export const saveReports = statement(
  'write/save-reports',
  { rows, source: text, sourceName: text, run: text, at: instant },
  z.object({
    id: z.string(),
    node: z.string(),
    isNew: z.boolean(),
    isCurrent: z.boolean(),
    hasVersions: z.boolean(),
    isWhole: z.boolean(),
  }),
);
export const linkReports = statement(
  'write/link-reports',
  { nodes: texts, source: text, sourceName: text, run: text },
  nothing,
);
export const assertReports = statement('write/assert-reports', { rows, run: text, at: instant }, nothing);
export const saveMentions = statement('write/save-mentions', { rows, nodes: texts, at: instant }, nothing);
export const linkIdentifiers = statement('write/link-identifiers', { rows, nodes: texts }, nothing);
export const linkPlaces = statement('write/link-places', { rows, nodes: texts }, nothing);
export const settleVersions = statement(
  'write/settle-versions',
  { families: texts, at: instant },
  z.object({ changed: z.number() }),
);
export const linkParts = statement('write/link-parts', { families: texts, at: instant }, familyRow);
export const effectiveMarkings = statement(
  'write/effective-markings',
  { families: texts },
  z.object({ id: z.string(), marking: z.string(), own: z.string(), others: z.array(z.string()) }),
);
export const markReports = statement('write/mark-reports', { rows }, nothing);
export const setWithdrawn = statement('write/set-withdrawn', { ids: texts, withdrawn: flag, note: text }, familyRow);
export const noteRun = statement('write/note-run', { run: text, note: text }, idRow);
export const setRunRetracted = statement(
  'write/set-run-retracted',
  { run: text, ids: texts, retracted: flag },
  familyRow,
);
export const reportsOfRun = statement('read/reports-of-run', { run: text, retracted: flag, pageLimit: integer }, idRow);
export const purgeSource = statement('write/purge-source', { source: text, limit: integer, at: instant }, removedRow);
export const purgeUnusedValues = statement('write/purge-unused-values', { limit: integer }, removedRow);
export const purgeUnusedGroups = statement(
  'write/purge-unused-groups',
  { mostInBlock: integer, limit: integer, at: instant },
  removedRow,
);
export const purgeUnusedNodes = statement('write/purge-unused-nodes', { source: text, limit: integer }, removedRow);
