import type { ReadScope } from '../services/ports.js';
import type { Degree, StepFilter, StepSearch, StepStore } from '../services/ports-of-analysis-paths.js';
import { byStart } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { degreesOfValues } from './statements/path-statements.js';
import { GraphStepSearch } from './step-search.js';

/** Steps through the graph over visible reports. */
export class GraphStepStore implements StepStore {
  constructor(private readonly runner: StatementRunner) {}

  search(filter: StepFilter): StepSearch {
    return new GraphStepSearch(this.runner, filter);
  }

  async degrees(
    ids: readonly string[],
    countLimit: number,
    officialRoles: readonly string[],
    scope: ReadScope,
  ): Promise<Degree[]> {
    const { values } = byStart(ids);
    if (!values.length) return [];
    return this.runner.read(degreesOfValues, { ids: values, countLimit, officialRoles, ...scoped(scope) }, scope);
  }
}
