import type { FactFilter } from '../domain/filters.js';
import type { GraphStore, HiddenRow, NeighbourRow, ReadScope } from '../services/ports.js';
import { mergeNeighbours, mergeTargets } from './merge-people.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  hiddenFromPersons,
  hiddenFromValues,
  neighboursOfPersons,
  neighboursOfValues,
} from './statements/connection-statements.js';

/** Steps through the graph over visible reports. A start that the scope may not see has no steps. */
export class ConnectionStore implements GraphStore {
  constructor(private readonly runner: StatementRunner) {}

  async neighbours(
    ids: readonly string[],
    filter: FactFilter,
    limits: { readonly reportsPerEntity: number; readonly perEntity: number },
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

  async hidden(
    id: string,
    limits: { readonly hubDegree: number; readonly reportsPerEntity: number },
    scope: ReadScope,
  ): Promise<{ rows: HiddenRow[]; hubs: string[]; cut: boolean }> {
    const { persons, values } = byStart([id]);
    const [start] = await personStarts(this.runner, persons, scope);
    const parameters = { ...limits, ...scoped(scope) };
    const [found] = start
      ? await this.runner.read(hiddenFromPersons, { ...parameters, groups: start.groups }, scope)
      : values.length
        ? await this.runner.read(hiddenFromValues, { ...parameters, id }, scope)
        : [];
    if (!found) return { rows: [], hubs: [], cut: false };
    const people = found.people.map((target) => ({ target, kind: 'person' as const, together: true }));
    const targets = found.shared.flatMap((row) => row.targets);
    const idOf = await entityIds(this.runner, [...targets, ...people], scope);
    // One report that names any mention of a person names the person.
    const together = new Set(
      [...targets, ...people].filter((one) => one.together).map(({ target, kind }) => idOf(target, kind)),
    );
    const rows = found.shared.flatMap(({ targets, hub: _, ...shared }) =>
      mergeTargets(targets, idOf)
        .filter(({ entityId }) => !together.has(entityId))
        .map(({ entityId, kind, reportIds }) => ({ ...shared, kind, entityId, toReportIds: reportIds })),
    );
    const hubs = found.shared.filter((row) => row.hub).map((row) => row.valueId);
    return { rows, hubs, cut: found.cut };
  }
}
