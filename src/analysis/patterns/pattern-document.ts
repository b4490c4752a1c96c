import { z } from 'zod';
import { VALUE_KINDS } from '../../domain/kind.js';
import { PLACE_PRECISIONS } from '../../domain/report-draft.js';

/** Every pattern says which language it is written in. */
export const PATTERN_FORMAT = 'asterism-pattern/1';

const LONGEST_TEXT = 2_000;
const MOST_ITEMS = 12;
const MOST_FACTS = 16;
const MOST_CONDITIONS = 12;
const MOST_WORDS = 30;

const NAME = /^[a-z][a-zA-Z0-9]{0,30}$/;
const name = z.string().regex(NAME, 'is no name: a small letter, then up to 30 letters and digits');
/** A role or kind of report as a source writes it. It is a parameter of the statement, never a part of its text. */
const word = z.string().min(1).max(100);
const words = z.array(word).min(1).max(MOST_WORDS);
/** A number, or the input that it is taken from. */
const number = z.union([z.number().min(0).max(1_000_000), z.strictObject({ input: name })]);

const input = z.strictObject({
  description: z.string().min(1).max(LONGEST_TEXT),
  default: z.number(),
  min: z.number().min(0),
  max: z.number().max(1_000_000),
});

const item = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('report'), kinds: words.optional() }),
  z.strictObject({ is: z.enum(['child', 'person']) }),
  z.strictObject({
    is: z.enum(VALUE_KINDS),
    precisions: z.array(z.enum(PLACE_PRECISIONS)).min(1).optional(),
    mostReports: number.optional(),
  }),
]);

const edge = z.strictObject({ report: name, edge: z.enum(['start', 'end']) });

/** The closed grammar of a pattern. Nothing in it repeats, so every pattern ends. */
export const PATTERN = z.strictObject({
  format: z.literal(PATTERN_FORMAT),
  name: z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, 'is no name: small letters, digits and hyphens, 2 to 63'),
  version: z.int().min(1).max(1_000_000),
  title: z.string().min(1).max(200),
  description: z.string().min(1).max(LONGEST_TEXT),
  inputs: z.record(name, input).default({}),
  items: z.record(name, item),
  facts: z
    .array(z.strictObject({ report: name, names: name, roles: words.optional(), of: name.optional() }))
    .min(1)
    .max(MOST_FACTS),
  different: z.array(z.array(name).min(2).max(MOST_ITEMS)).max(MOST_CONDITIONS).default([]),
  interchangeable: z.array(z.array(name).min(2).max(MOST_ITEMS)).max(MOST_CONDITIONS).default([]),
  times: z
    .array(
      z.strictObject({
        earlier: edge,
        later: edge,
        atLeastDays: number.optional(),
        atMostDays: number.optional(),
        eitherOrder: z.boolean().default(false),
      }),
    )
    .max(MOST_CONDITIONS)
    .default([]),
  distances: z
    .array(z.strictObject({ between: z.tuple([name, name]), atMostKm: number }))
    .max(MOST_CONDITIONS)
    .default([]),
  sameHandle: z
    .array(z.tuple([name, name]))
    .max(MOST_CONDITIONS)
    .default([]),
  follows: z
    .array(z.strictObject({ item: name, after: name, atMostDays: number }))
    .max(MOST_CONDITIONS)
    .default([]),
  counts: z
    .array(z.strictObject({ of: name, atLeast: number, withinDays: number.optional() }))
    .max(MOST_CONDITIONS)
    .default([]),
  answers: z.array(name).min(1).max(MOST_ITEMS),
});

/**
 * An analyst's question kept for others: what is looked for (`items`), which report names what (`facts`), and what
 * must hold besides. See docs/analysis-patterns.md for each field.
 */
export type PatternDocument = z.infer<typeof PATTERN>;
export type PatternItem = PatternDocument['items'][string];
export type PatternNumber = z.infer<typeof number>;

export const MOST_PATTERN_ITEMS = MOST_ITEMS;
