import type { Join, Owners, RowVersion } from '../domain/turns.js';
import type { ReadScope } from '../services/ports.js';
import type { ChangeStore } from '../services/ports-of-changes.js';
import { personComponents } from './person-components.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/change-statements.js';

/** Reports asked for at once. */
const PAGE = 2_000;

/** When reports, links and judgements were held. */
export class GraphChangeStore implements ChangeStore {
  constructor(private readonly runner: StatementRunner) {}

  async versions(ids: readonly string[], scope: ReadScope): Promise<ReadonlyMap<string, readonly RowVersion[]>> {
    const { markings, knownAt } = scoped(scope);
    const versions = new Map<string, RowVersion[]>();
    for (let start = 0; start < ids.length; start += PAGE) {
      const parameters = { ids: ids.slice(start, start + PAGE), markings, knownAt };
      for (const { of, ...version } of await this.runner.read(statements.turnsOfReports, parameters, scope)) {
        const known = versions.get(of);
        if (known) known.push(version);
        else versions.set(of, [version]);
      }
    }
    return versions;
  }

  async joins(groups: readonly string[], since: string, limit: number, scope: ReadScope): Promise<Join[]> {
    if (!groups.length) return [];
    const { markings, knownAt } = scoped(scope);
    return this.runner.read(statements.turnsOfJoins, { keys: groups, since, limit, markings, knownAt }, scope);
  }

  async owners(groups: readonly string[], scope: ReadScope): Promise<Owners> {
    const people = await personComponents(this.runner, groups, scope);
    return new Map(
      [...people].flatMap(([key, { id, founders, held }]) =>
        held.has(key) ? [[key, { personId: id, mentionId: founders.get(key)! }] as const] : [],
      ),
    );
  }
}
