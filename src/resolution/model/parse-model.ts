import { z } from 'zod';
import { AsterismError } from '../../domain/errors.js';
import type { Comparison } from '../comparison.js';
import { MODEL_FORMAT, type ModelDocument } from './model-document.js';

/** Problems that are told at once. */
const MOST_PROBLEMS = 5;
/** How far the probabilities of the levels of one comparison may be from 1 in sum. */
const SUM_TOLERANCE = 1e-6;
const LONGEST_TEXT = 1_000;
/** Terms of one comparison: memory stays bounded whatever the file says. */
const MOST_TERMS_READ = 100_000;

const text = z.string().min(1).max(LONGEST_TEXT);
const count = z.int({ error: ({ input }) => `is ${shown(input)}, but must be a whole number of 0 or more` }).min(0, {
  error: ({ input }) => `is ${input}, but must be a whole number of 0 or more`,
});
const numeric = z.number({ error: ({ input }) => `is ${shown(input)}, but must be a number` });
const probability = numeric.refine((value) => value > 0 && value < 1, {
  error: ({ input }) => `is ${input}, but must lie between 0 and 1, both excluded: nothing is certain or impossible`,
});
const share = numeric.refine((value) => value > 0 && value <= 1, {
  error: ({ input }) => `is ${input}, but a share is above 0 and at most 1`,
});

const DOCUMENT = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  name: text,
  version: z.int().min(1),
  created: z.iso.datetime(),
  trainedOn: z.strictObject({
    description: z.string().max(LONGEST_TEXT),
    records: count,
    candidatePairs: count,
    labelledPairs: z.strictObject({ same: count, different: count }).optional(),
  }),
  prior: probability,
  household: probability.optional(),
  comparisons: z
    .array(
      z.strictObject({
        name: text,
        levels: z
          .array(z.strictObject({ name: text, m: probability, u: probability, r: probability.optional() }))
          .min(2, 'needs two levels or more'),
        terms: z.strictObject({
          total: count,
          unseen: share,
          coincidence: share.nullable(),
          counts: z.array(z.tuple([z.string(), z.int().min(1)])).max(MOST_TERMS_READ),
        }),
      }),
    )
    .min(1),
});

type Content = z.infer<typeof DOCUMENT>;
/** Why a document will not do; `path` like `comparisons[2].levels[0].m`. */
type Problem = readonly [path: string, what: string];

/**
 * Reads a model document. Its comparisons come in the order in which they are known here, so that scores are the same
 * whoever wrote the file.
 *
 * @param known comparisons that this program can make
 * @param origin name of the file, for messages
 * @throws AsterismError BAD_FILE with the path of each fault, what is wrong and what may stand there
 */
export function parseModel(content: string, known: readonly Comparison[], origin: string): ModelDocument {
  const value = jsonOf(content, origin);
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== MODEL_FORMAT)
    fail(origin, [['format', `is ${shown(format)}; this program reads "${MODEL_FORMAT}"; export the model again`]]);
  const read = DOCUMENT.safeParse(value);
  if (!read.success)
    fail(
      origin,
      read.error.issues.map((issue) => [pathOf(issue.path), issue.message] as const),
    );
  const problems = faultsOf(read.data, known);
  if (problems.length) fail(origin, problems);
  const place = new Map(known.map(({ name }, i) => [name, i]));
  const comparisons = [...read.data.comparisons].sort((x, y) => place.get(x.name)! - place.get(y.name)!);
  return { ...read.data, comparisons };
}

function jsonOf(content: string, origin: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new AsterismError(
      'BAD_FILE',
      `${origin} is not JSON (${(error as Error).message}). A model is written by "asterism link … --export-model FILE"; NaN and Infinity are no numbers of JSON.`,
    );
  }
}

function* faults({ household, comparisons }: Content, known: readonly Comparison[]): Generator<Problem> {
  const byName = new Map(known.map((comparison) => [comparison.name, comparison]));
  const seen = new Set<string>();
  for (const [i, { name, levels, terms }] of comparisons.entries()) {
    const at = `comparisons[${i}]`;
    const levelNames = byName.get(name)?.levels;
    if (!levelNames)
      yield [`${at}.name`, `"${name}" is not compared here; known are: ${[...byName.keys()].join(', ')}`];
    else if (levelNames.join('\n') !== levels.map((level) => level.name).join('\n'))
      yield [
        `${at}.levels`,
        `"${name}" has the levels ${levelNames.map((each) => `"${each}"`).join(', ')}, in this order`,
      ];
    if (seen.has(name)) yield [`${at}.name`, `"${name}" comes twice; keep one`];
    seen.add(name);
    const oneSided = levels.findIndex(({ r }) => (r === undefined) !== (household === undefined));
    if (oneSided >= 0)
      yield [
        `${at}.levels[${oneSided}].r`,
        'each level has an r when the model has "household", and none when it has not',
      ];
    for (const kind of household === undefined ? (['m', 'u'] as const) : (['m', 'u', 'r'] as const)) {
      const sum = levels.reduce((total, level) => total + (level[kind] ?? 0), 0);
      if (Math.abs(sum - 1) > SUM_TOLERANCE)
        yield [`${at}.levels`, `the ${kind} of all levels sum to ${sum}, not 1; divide each by this sum`];
    }
    if (new Set(terms.counts.map(([term]) => term)).size < terms.counts.length)
      yield [`${at}.terms.counts`, 'has a term twice; add up its counts'];
    if (terms.counts.reduce((sum, [, times]) => sum + times, 0) > terms.total)
      yield [`${at}.terms.total`, `is ${terms.total}, less than the counts together`];
  }
}

const faultsOf = (content: Content, known: readonly Comparison[]): Problem[] => [...faults(content, known)];

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  // 1e999 is read as Infinity, which JSON writes as null.
  return (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 60);
}

function fail(origin: string, problems: readonly Problem[]): never {
  const told = problems.slice(0, MOST_PROBLEMS).map(([path, what]) => `${path || 'the document'}: ${what}`);
  const more = problems.length > told.length ? ` (and ${problems.length - told.length} more)` : '';
  throw new AsterismError('BAD_FILE', `${origin} is not a model that can be used. ${told.join('; ')}${more}.`, {
    paths: problems.map(([path]) => path).slice(0, MOST_PROBLEMS),
  });
}
