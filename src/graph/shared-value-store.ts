import type { ReadScope } from '../services/ports.js';
import type { SharedValueRequest, SharedValueRow, SharedValueStore } from '../services/ports-of-analysis-paths.js';
import { entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { pageSharedValues } from './statements/path-statements.js';

/** Reads the values that reports share, page by page. */
export class GraphSharedValueStore implements SharedValueStore {
  constructor(private readonly runner: StatementRunner) {}

  async sharedValues(request: SharedValueRequest, scope: ReadScope) {
    const rows = await this.runner.read(pageSharedValues, { ...request, ...scoped(scope) }, scope);
    const shared = rows.filter(({ degree, official }) => degree > 0 && !official);
    const idOf = await entityIds(
      this.runner,
      shared.flatMap(({ reports }) => reports.flat()),
      scope,
    );
    return {
      rows: shared.map(
        ({ id, kind, degree, reports }): SharedValueRow => ({
          id,
          kind,
          degree,
          reports: reports.map((named) => [...new Set(named.map(({ target, kind: of }) => idOf(target, of)))]),
        }),
      ),
      last: rows.length < request.pageLimit ? null : rows.at(-1)!.id,
      read: rows.length,
    };
  }
}
