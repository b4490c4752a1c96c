import type { ReadScope } from '../services/ports.js';
import type { EntitiesOfReport, FactChoice, ProjectionStore } from '../services/ports-of-analysis-scopes.js';
import { personComponents, personStarts } from './person-components.js';
import { byStart } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/analysis-scope-statements.js';

interface EntityColumns {
  readonly reportId: string;
  readonly values: readonly string[];
  readonly people: readonly string[];
}

/** Parts of the graph for projections: one statement a page, and one for the people on it. */
export class GraphProjectionStore implements ProjectionStore {
  constructor(private readonly runner: StatementRunner) {}

  async page(after: string, pageLimit: number, choice: FactChoice, scope: ReadScope): Promise<EntitiesOfReport[]> {
    const parameters = { ...choice, ...scoped(scope), after, pageLimit };
    return this.#withPeople(await this.runner.read(statements.projectionPage, parameters, scope), scope);
  }

  async ofReports(ids: readonly string[], choice: FactChoice, scope: ReadScope): Promise<EntitiesOfReport[]> {
    if (!ids.length) return [];
    const parameters = { ...choice, ...scoped(scope), ids };
    return this.#withPeople(await this.runner.read(statements.projectionOfReports, parameters, scope), scope);
  }

  async reportIds(after: string, pageLimit: number, scope: ReadScope): Promise<string[]> {
    const { markings, knownAt } = scoped(scope);
    const rows = await this.runner.read(statements.pageReportIds, { after, pageLimit, markings, knownAt }, scope);
    return rows.map(({ reportId }) => reportId);
  }

  async around(
    ids: readonly string[],
    reportsPerEntity: number,
    choice: FactChoice,
    scope: ReadScope,
  ): Promise<{ id: string; cut: boolean; reportIds: string[] }[]> {
    const { persons, values } = byStart(ids);
    const people = await personStarts(this.runner, persons, scope);
    const starts = [
      ...values.map((id) => ({ id, value: id, groups: [] })),
      ...people.map(({ id, groups }) => ({ id, value: null, groups })),
    ];
    if (!starts.length) return [];
    const parameters = { ...choice, ...scoped(scope), starts, reportsPerEntity };
    return this.runner.read(statements.reportsAround, parameters, scope);
  }

  async behindPeople(
    ids: readonly string[],
    scope: ReadScope,
  ): Promise<{ reportIds: string[]; premises: { premise: string; personId: string }[] }> {
    const starts = await personStarts(this.runner, ids, scope);
    const personOf = new Map(starts.flatMap(({ groups, shownAs }) => groups.map((key) => [key, shownAs] as const)));
    const keys = [...personOf.keys()];
    if (!keys.length) return { reportIds: [], premises: [] };
    const { markings, knownAt } = scoped(scope);
    const parameters = { keys, markings, knownAt };
    const reports = await this.runner.read(statements.reportsOfGroups, parameters, scope);
    const joins = await this.runner.read(statements.joinsBetween, parameters, scope);
    return {
      reportIds: reports.map(({ reportId }) => reportId),
      premises: joins.flatMap(({ premise, from, to }) =>
        personOf.get(from) === personOf.get(to) ? [{ premise, personId: personOf.get(from)! }] : [],
      ),
    };
  }

  async #withPeople(rows: readonly EntityColumns[], scope: ReadScope): Promise<EntitiesOfReport[]> {
    const people = await personComponents(this.runner, [...new Set(rows.flatMap((row) => row.people))], scope);
    return rows.map(({ reportId, values, people: keys }) => {
      const named = [...new Set(keys.flatMap((key) => people.get(key) ?? []))];
      return { reportId, entities: [...new Set([...values, ...named.map(({ id }) => id)])], people: named };
    });
  }
}
