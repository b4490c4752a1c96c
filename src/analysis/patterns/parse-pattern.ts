import { AsterismError } from '../../domain/errors.js';
import { faultsOfPattern } from './faults-of-pattern.js';
import { PATTERN, type PatternDocument } from './pattern-document.js';

/** Longest document that is read, in characters. */
const LONGEST = 50_000;
const MOST_TOLD = 10;

/** What is wrong with a document, and where; `path` like `facts[2].report`, empty for the whole. */
export interface PatternFault {
  readonly path: string;
  readonly message: string;
}

/** The pattern, or every fault found in it. */
export type ReadPattern =
  | { readonly pattern: PatternDocument; readonly faults: readonly [] }
  | { readonly pattern: null; readonly faults: readonly PatternFault[] };

/** Reads JSON of a pattern and checks that it can be asked: names, joins, contradictions. */
export function readPattern(text: string): ReadPattern {
  if (text.length > LONGEST) return refused([['', `has ${text.length} characters; ${LONGEST} are allowed`]]);
  let value: unknown;
  try {
    value = JSON.parse(text, refusePrototype);
  } catch {
    return refused([['', 'is not JSON, or has a key "__proto__"']]);
  }
  const read = PATTERN.safeParse(value);
  if (!read.success) return refused(read.error.issues.map(({ path, message }) => [pathOf(path), message]));
  const faults = faultsOfPattern(read.data);
  return faults.length ? refused(faults) : { pattern: read.data, faults: [] };
}

/** The pattern. @throws AsterismError BAD_USER_INPUT that names every fault */
export function parsePattern(text: string): PatternDocument {
  const { pattern, faults } = readPattern(text);
  if (pattern) return pattern;
  const told = faults.slice(0, MOST_TOLD).map(({ path, message }) => `\n  ${path || 'the document'}: ${message}`);
  const more = faults.length > MOST_TOLD ? `\n  and ${faults.length - MOST_TOLD} more` : '';
  throw new AsterismError('BAD_USER_INPUT', `This is no pattern that can be asked:${told.join('')}${more}`);
}

/** The schema would leave it out without a word. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError(key);
  return value;
}

const refused = (faults: readonly (readonly [string, string])[]): ReadPattern => ({
  pattern: null,
  faults: faults.map(([path, message]) => ({ path: path.slice(0, 200), message: message.slice(0, 500) })),
});

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
