import type { ReadScope } from '../services/ports.js';
import type { Degree, StepFilter, StepSearch, StepStore } from '../services/ports-of-analysis-paths.js';
import { halved } from './halved.js';
import { byStart } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { degreesOfValues } from './statements/path-statements.js';
import { GraphStepSearch } from './step-search.js';

const WORTH_HALVING = 20;

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
    const counted = { countLimit, officialRoles, ...scoped(scope) };
    return halved(values, WORTH_HALVING, (ids) => this.runner.read(degreesOfValues, { ids, ...counted }, scope));
  }
}
