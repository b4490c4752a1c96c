import type { FactFilter } from '../domain/filters.js';
import type { GraphStore, HiddenRow, Hop, HopLimits, NeighbourRow, ReadScope } from '../services/ports.js';
import { byStart, entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { Statement } from './statement.js';
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
    const parameters = { ...filter, ...limits, avoid: limits.avoid, ...scoped(scope) };
    const rows = (
      await this.#both(ids, expandValues, expandPersons, (some) => ({ ...parameters, ids: some }), scope)
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
    const rows = await this.#both(
      ids,
      neighboursOfValues,
      neighboursOfPersons,
      (some) => ({ ...parameters, ids: some }),
      scope,
    );
    const idOf = await entityIds(
      this.runner,
      rows.flat().flatMap((row) => row.neighbours),
      scope,
    );
    return rows.flat().map((row) => ({
      ...row,
      neighbours: row.neighbours.map(({ target, ...neighbour }) => ({
        ...neighbour,
        id: idOf(target, neighbour.kind),
      })),
    }));
  }

  async hidden(
    id: string,
    limits: { readonly hubDegree: number; readonly reportsPerEntity: number },
    scope: ReadScope,
  ): Promise<{ rows: HiddenRow[]; hubs: string[]; cut: boolean }> {
    const statement = id.startsWith('person:') ? hiddenFromPersons : hiddenFromValues;
    const found = await this.runner.read(statement, { id, ...limits, ...scoped(scope) }, scope);
    const idOf = await entityIds(
      this.runner,
      found.flatMap((row) => row.targets),
      scope,
    );
    const rows = found.flatMap(({ targets, hub: _, cut: __, ...shared }) =>
      targets.map(({ target, kind, reportIds }) => ({
        ...shared,
        kind,
        entityId: idOf(target, kind),
        toReportIds: reportIds,
      })),
    );
    return { rows, hubs: found.filter((row) => row.hub).map((row) => row.valueId), cut: found.some((row) => row.cut) };
  }

  /** Asks the twin for values and the twin for people, each only when there are such ids. */
  async #both<P, R>(
    ids: readonly string[],
    ofValues: Statement<P, R>,
    ofPersons: Statement<P, R>,
    parametersFor: (ids: readonly string[]) => P,
    scope: ReadScope,
  ): Promise<R[][]> {
    const { persons, values } = byStart(ids);
    const asked = [
      [ofValues, values],
      [ofPersons, persons],
    ] as const;
    return Promise.all(
      asked
        .filter(([, some]) => some.length)
        .map(([statement, some]) => this.runner.read(statement, parametersFor(some), scope)),
    );
  }
}
