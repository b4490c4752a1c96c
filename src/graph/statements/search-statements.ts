import { z } from 'zod';
import {
  integer,
  optionalFloat,
  optionalInstant,
  optionalText,
  optionalTexts,
  scopeParameters,
  statement,
  text,
} from '../statement.js';
import { entityKind } from './rows.js';

const search = {
  query: text,
  limit: integer,
  source: optionalText,
  from: optionalInstant,
  to: optionalInstant,
  nearLat: optionalFloat,
  nearLon: optionalFloat,
  nearMetres: optionalFloat,
  ...scopeParameters,
} as const;

export const searchMentions = statement(
  'read/search-mentions',
  search,
  z.object({ target: z.string(), kind: z.literal('person'), text: z.string() }),
);
export const searchReports = statement(
  'read/search-reports',
  search,
  z.object({ target: z.string(), kind: z.literal('report'), text: z.string() }),
);
export const searchValues = statement(
  'read/search-values',
  { kinds: optionalTexts, ...search },
  z.object({ target: z.string(), kind: entityKind, text: z.string() }),
);

export const awaitTextIndexes = statement('read/await-text-indexes', {}, z.object({}));

export const stats = statement(
  'read/stats',
  { countLimit: integer, ...scopeParameters },
  z.object({ kind: z.union([entityKind, z.literal('report')]), count: z.number() }),
);
