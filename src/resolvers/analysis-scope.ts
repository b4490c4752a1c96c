import type { AnalysisScope } from '../domain/analysis-scope.js';
import type { AnalysisScopeInput } from '../schema/analysis/analysis-scope.input.js';

/** The scope that a field was given; what was left out or is null holds for all. */
export const analysisScope = (input: AnalysisScopeInput | null | undefined): Partial<AnalysisScope> =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined));
