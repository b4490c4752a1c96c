import { type AnalysisScope, checkedScope } from '../../domain/analysis-scope.js';
import type { AsOf } from '../../domain/as-of.js';
import { AsterismError } from '../../domain/errors.js';
import { keyOf } from '../../domain/keys.js';
import type { AnalysisJob, JobOptions } from './analysis-job.js';

/** What is to be found out. */
export interface FindingRequest {
  readonly job: string;
  readonly scope: Partial<AnalysisScope>;
  readonly options: JobOptions;
}

/** A request that was checked. */
export interface CheckedRequest {
  readonly job: AnalysisJob;
  readonly scope: AnalysisScope;
  readonly options: JobOptions;
  /** JSON with one order of keys: equal requests are equal texts. */
  readonly parameters: string;
  /** Names the analysis, whatever the state of knowledge. */
  readonly subject: string;
}

/** @throws AsterismError BAD_USER_INPUT for an unknown job or option, or a scope that is not well formed */
export function checkedRequest(
  { job: name, scope: asked, options: given }: FindingRequest,
  { validAt, datedOnly }: Pick<AsOf, 'validAt' | 'datedOnly'>,
  jobs: readonly AnalysisJob[],
): CheckedRequest {
  const job = jobs.find((one) => one.name === name);
  if (!job)
    throw wrong(`There is no job "${name.slice(0, 40)}". There are: ${jobs.map((one) => one.name).join(', ')}.`);
  const full = job.optionsOf?.(given) ?? withDefaults(job, given);
  const options = Object.fromEntries(Object.entries(full).sort(([a], [b]) => (a < b ? -1 : 1)));
  const scope = checkedScope(asked);
  const parameters = JSON.stringify({ scope, options, validAt, datedOnly });
  return { job, scope, options, parameters, subject: keyOf('finding', job.name, parameters) };
}

function withDefaults({ name, defaults }: AnalysisJob, given: JobOptions): JobOptions {
  const known = Object.keys(defaults);
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(defaults, key));
  if (unknown !== undefined)
    throw wrong(`"${name}" has no option "${unknown.slice(0, 40)}". It has: ${known.join(', ') || 'none'}.`);
  return Object.fromEntries(known.map((key) => [key, checked(key, given[key] ?? defaults[key]!, defaults[key]!)]));
}

function checked(key: string, value: string | number, fallback: string | number): string | number {
  if (typeof fallback === 'string') return String(value);
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 1_000_000) return number;
  throw wrong(`"${key}" must be a whole number from 1 to 1000000; it is "${String(value).slice(0, 40)}".`);
}

const wrong = (message: string): AsterismError => new AsterismError('BAD_USER_INPUT', message);
