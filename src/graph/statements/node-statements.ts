import { z } from 'zod';
import { VALUE_KINDS } from '../../domain/kind.js';
import { integer, optionalTexts, rows, scopeParameters, statement, text, texts } from '../statement.js';
import { mentionColumn, namedColumn, reportColumn, seenColumns, valueColumns } from './rows.js';

export const loadValues = statement('read/load-values', { ids: texts, ...scopeParameters }, z.object(valueColumns));

export const valuesByBare = statement(
  'read/values-by-bare',
  { wanted: rows, limit: integer, ...scopeParameters },
  z.object({ kind: z.enum(VALUE_KINDS), bare: z.string(), id: z.string() }),
);

export const loadPersons = statement(
  'read/load-persons',
  { starts: rows, mentionLimit: integer, ...scopeParameters },
  z.object({
    asked: z.string(),
    mentions: z.array(namedColumn),
  }),
);

export const loadReports = statement(
  'read/load-reports',
  { ids: texts, ...scopeParameters },
  z.object({ report: reportColumn }),
);

const mentionRow = { mention: mentionColumn, reportId: z.string(), entityKey: z.string() };

export const loadMentions = statement('read/load-mentions', { ids: texts, ...scopeParameters }, z.object(mentionRow));

export const mentionsOfPersons = statement(
  'read/mentions-of-persons',
  { starts: rows, first: integer, ...scopeParameters },
  z.object({ of: z.string(), ...mentionRow }),
);

export const listSources = statement(
  'read/list-sources',
  { ids: optionalTexts, countLimit: integer, ...scopeParameters },
  z.object({ id: z.string(), name: z.string(), ...seenColumns }),
);

export const sourceNames = statement('read/source-names', scopeParameters, z.object({ name: z.string() }));

export const reportIsKnown = statement(
  'read/report-is-known',
  { id: text, markings: texts },
  z.object({ id: z.string() }),
);
