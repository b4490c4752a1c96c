import { AsterismError } from '../domain/errors.js';
import type { AnalysisOption } from '../schema/analysis/analysis-option.input.js';

/** Options by name. @throws AsterismError BAD_USER_INPUT when a name comes twice */
export function analysisOptions(list: readonly AnalysisOption[]): Record<string, string> {
  const options = new Map(list.map(({ name, value }) => [name, value]));
  if (options.size === list.length) return Object.fromEntries(options);
  throw new AsterismError('BAD_USER_INPUT', '"parameters" names an option twice. Keep one.');
}
