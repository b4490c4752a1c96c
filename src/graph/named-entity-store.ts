import type { ReadScope } from '../services/ports.js';
import type { NamedEntities, NamedEntityStore } from '../services/ports-of-analysis-paths.js';
import { peopleShown } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { pageNamedEntities } from './statements/path-statements.js';

/** Reads what all visible reports name, page by page. */
export class GraphNamedEntityStore implements NamedEntityStore {
  constructor(private readonly runner: StatementRunner) {}

  async page(
    after: string,
    pageLimit: number,
    officialRoles: readonly string[],
    scope: ReadScope,
  ): Promise<NamedEntities[]> {
    const parameters = { after, pageLimit, officialRoles, ...scoped(scope) };
    const rows = await this.runner.read(pageNamedEntities, parameters, scope);
    const shownAs = await peopleShown(
      this.runner,
      rows.flatMap(({ people }) => people),
      scope,
    );
    return rows.map(({ reportId, values, people }) => ({
      reportId,
      entityIds: [...values.map(([id]) => id), ...people.map(shownAs)],
      official: values.flatMap(([id, official]) => (official ? id : [])),
    }));
  }
}
