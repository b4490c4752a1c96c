import type { FactFilter } from '../domain/filters.js';
import type { GraphStore, HiddenRow, Hop, HopLimits, NeighbourRow, ReadScope } from '../services/ports.js';
import { mergeNeighbours, mergeTargets } from './merge-people.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  expandPersons,
  expandValues,
  hiddenFromPersons,
  hiddenFromValues,
  neighboursOfPersons,
  neighboursOfValues,
} from './statements/connection-statements.js';

/** Steps through the graph over visible reports. A start that the scope may not see has no steps. */
export class ConnectionStore implements GraphStore {
  constructor(private readonly runner: StatementRunner) {}

  async hops(
    ids: readonly string[],
    filter: FactFilter,
    limits: HopLimits,
    scope: ReadScope,
  ): Promise<{ hops: Hop[]; cut: string[] }> {
    const parameters = { ...filter, ...limits, ...scoped(scope) };
    const { persons, values } = byStart(ids);
    const starts = await personStarts(this.runner, persons, scope);
    const rows = (
      await Promise.all([
        values.length ? this.runner.read(expandValues, { ...parameters, ids: values }, scope) : [],
        starts.length ? this.runner.read(expandPersons, { ...parameters, starts }, scope) : [],
      ])
    ).flat();
    const found = rows.flatMap(({ target, targetKind }) =>
      target === null || targetKind === null ? [] : [{ target, kind: targetKind }],
    );
    const idOf = await entityIds(this.runner, found, scope);
    const hops: Hop[] = [];
    for (const row of rows) {
      if (row.cut || row.target === null || row.targetKind === null || row.reportId === null) continue;
      const to = idOf(row.target, row.targetKind);
      if (limits.avoid.includes(to)) continue;
      hops.push({
        from: row.id,
        to,
        toKind: row.targetKind,
        reportId: row.reportId,
        observedFrom: row.observedFrom,
        fromRole: row.fromRole ?? '',
        toRole: row.toRole ?? '',
      });
    }
    return { hops, cut: [...new Set(rows.filter((row) => row.cut).map((row) => row.id))] };
  }

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
    limits: { readonly hubDegree: number; readonly reportsPerEntity: number; readonly aside: readonly string[] },
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
