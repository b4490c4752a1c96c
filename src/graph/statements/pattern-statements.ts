import { z } from 'zod';
import { flag, instant, instantColumn, integer, optionalText, statement, text, texts } from '../statement.js';

export const savePattern = statement(
  'write/save-pattern',
  {
    id: text,
    name: text,
    version: integer,
    document: text,
    owner: text,
    sharedWith: texts,
    everybody: flag,
    at: instant,
  },
  z.object({ document: z.string(), savedAt: instantColumn }),
);

export const withdrawPattern = statement(
  'write/withdraw-pattern',
  { name: text, owner: text, at: instant },
  z.object({ id: z.string() }),
);

export const loadPatterns = statement(
  'read/load-patterns',
  { key: text, name: optionalText, limit: integer },
  z.object({
    id: z.string(),
    name: z.string(),
    version: z.number(),
    document: z.string(),
    owner: z.string(),
    sharedWith: z.array(z.string()),
    everybody: z.boolean(),
    savedAt: instantColumn,
  }),
);
