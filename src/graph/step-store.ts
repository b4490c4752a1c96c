import type { ReadScope } from '../services/ports.js';
import type { Degree, StepFact, StepFilter, StepStore } from '../services/ports-of-analysis-paths.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { degreesOfValues, expandPersons, expandValues } from './statements/path-statements.js';

/** Steps through the graph over visible reports. A start that the scope may not see has no steps. */
export class GraphStepStore implements StepStore {
  constructor(private readonly runner: StatementRunner) {}

  async factsAround(
    ids: readonly string[],
    filter: StepFilter,
    reportsPerEntity: number,
    scope: ReadScope,
  ): Promise<{ facts: StepFact[]; cut: string[] }> {
    const parameters = { ...filter, reportsPerEntity, ...scoped(scope) };
    const { persons, values } = byStart(ids);
    const starts = await personStarts(this.runner, persons, scope);
    const rows = (
      await Promise.all([
        values.length ? this.runner.read(expandValues, { ...parameters, ids: values }, scope) : [],
        starts.length ? this.runner.read(expandPersons, { ...parameters, starts }, scope) : [],
      ])
    ).flat();
    const people = rows.flatMap(({ target, targetKind }) =>
      target !== null && targetKind === 'person' ? [{ target, kind: targetKind }] : [],
    );
    const idOf = await entityIds(this.runner, people, scope);
    const facts: StepFact[] = [];
    const shown = new Map(starts.map(({ id, shownAs }) => [id, shownAs]));
    for (const { id, reportId, fromFact, target, targetKind, toFact } of rows) {
      if (reportId === null || !fromFact) continue;
      const kind = kindOfStart(id);
      facts.push({ reportId, entityId: shown.get(id) ?? id, kind, ...fromFact });
      if (target === null || targetKind === null || !toFact) continue;
      const entityId = idOf(target, targetKind);
      if (!filter.avoid.includes(entityId)) facts.push({ reportId, entityId, kind: targetKind, ...toFact });
    }
    return { facts, cut: [...new Set(rows.filter((row) => row.cut).map((row) => row.id))] };
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

const kindOfStart = (id: string): StepFact['kind'] => id.slice(0, id.indexOf(':')) as StepFact['kind'];
