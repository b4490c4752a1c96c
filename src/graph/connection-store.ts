import type { FactFilter } from '../domain/filters.js';
import type { GraphStore, NeighbourRow, ReadScope } from '../services/ports.js';
import { mergeNeighbours } from './merge-people.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { neighboursOfPersons, neighboursOfValues } from './statements/connection-statements.js';

/** Steps through the graph over visible reports. A start that the scope may not see has no steps. */
export class ConnectionStore implements GraphStore {
  constructor(private readonly runner: StatementRunner) {}

  async neighbours(
    ids: readonly string[],
    filter: FactFilter,
    limits: Parameters<GraphStore['neighbours']>[2],
    scope: ReadScope,
  ): Promise<NeighbourRow[]> {
    const parameters = { ...filter, ...limits, ...scoped(scope) };
    const { persons, values } = byStart(ids);
    const starts = await personStarts(this.runner, persons, scope);
    const rows = (
      await Promise.all([
        values.length ? this.runner.read(neighboursOfValues, { ...parameters, ids: values }, scope) : [],
        starts.length ? this.runner.read(neighboursOfPersons, { ...parameters, starts }, scope) : [],
      ])
    ).flat();
    const idOf = await entityIds(
      this.runner,
      rows.flatMap((row) => row.people),
      scope,
    );
    return rows.map((row) => {
      const { neighbours, people } = mergeNeighbours(row.values, row.people, idOf);
      const totals = people ? [...row.totals, { kind: 'person' as const, count: people }] : row.totals;
      return { id: row.id, cut: row.cut, totals, neighbours: neighbours.slice(0, limits.perEntity) };
    });
  }
}
