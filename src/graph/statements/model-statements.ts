import { z } from 'zod';
import { instant, instantColumn, integer, optionalText, optionalTextColumn, statement, text } from '../statement.js';

export const saveModel = statement(
  'write/save-model',
  { id: text, name: text, version: integer, document: text, by: text, at: instant },
  z.object({ id: z.string() }),
);
export const loadModels = statement(
  'read/load-models',
  { id: optionalText },
  z.object({
    id: z.string(),
    name: z.string(),
    version: z.number(),
    by: z.string(),
    savedAt: instantColumn,
    current: z.boolean(),
    document: optionalTextColumn,
  }),
);
export const currentModel = statement(
  'read/current-model',
  { known: optionalText },
  z.object({ id: z.string(), document: optionalTextColumn }),
);
