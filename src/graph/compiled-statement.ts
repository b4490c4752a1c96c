import { z } from 'zod';
import type { CompiledPattern, PatternGroup, PatternParameter } from '../domain/compiled-pattern.js';
import { type Encoder, float, integer, type Statement, scopeParameters, texts } from './statement.js';

const ENCODERS = { texts, number: float, integer } as const;

const row = z.object({
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  cut: z.boolean(),
});

/** The statement of a compiled pattern: the only one that has no file, see the design's rule on Cypher. */
export function compiledStatement({
  name,
  text,
  parameters,
}: CompiledPattern): Statement<Record<string, unknown>, PatternGroup> {
  const own = Object.entries(parameters).map(([key, { type }]): [string, Encoder<never>] => [key, ENCODERS[type]]);
  const all = { ...Object.fromEntries(own), ...scopeParameters, groupLimit: integer, rowLimit: integer };
  return { name: `pattern/${name}`, mode: 'READ', text, parameters: all as Record<string, Encoder<unknown>>, row };
}

/** Values of the compiled statement's own parameters. */
export const valuesOf = (parameters: Readonly<Record<string, PatternParameter>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, { value }]) => [key, value]));
