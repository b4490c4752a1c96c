import { lots } from '../domain/lots.js';
import type { ReadScope } from '../services/ports.js';
import type { HiddenLimits, HiddenStore, SharedByOthers } from '../services/ports-of-analysis-paths.js';
import { AT_ONCE, halved } from './halved.js';
import { personStarts } from './person-components.js';
import { byStart, type NamedPerson, peopleShown } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/connection-statements.js';

/** Reports, and values with all their reports, of which two halves are asked for at once. */
const WORTH_HALVING = { reports: 50, values: 10 };

interface Start {
  readonly id: string;
  readonly groups: readonly string[];
}

/** Over which values entities are tied: from an entity to its values, on to their reports, on to what these name. */
export class GraphHiddenStore implements HiddenStore {
  constructor(private readonly runner: StatementRunner) {}

  async hidden(
    id: string,
    limits: HiddenLimits,
    scope: ReadScope,
  ): Promise<{ shared: SharedByOthers[]; leftOut: string[]; cut: boolean }> {
    const { persons, values } = byStart([id]);
    const [person] = await personStarts(this.runner, persons, scope);
    const start = { id: values[0] ?? '', groups: person?.groups ?? [] };
    const reportsPerEntity = limits.reportsPerEntity + 1;
    const own = await this.runner.read(statements.namedWith, { ...start, reportsPerEntity, ...scoped(scope) }, scope);
    const cut = own.length > limits.reportsPerEntity;
    const fromReports = new Map<string, Set<string>>();
    for (const { reportId, values: named } of own)
      for (const [value, held] of named)
        if (held) fromReports.set(value, (fromReports.get(value) ?? new Set()).add(reportId));
    const aside = new Set(limits.aside);
    const [left, followed] = [new Set<string>(), new Set<string>()];
    for (const value of fromReports.keys()) (aside.has(value) ? left : followed).add(value);
    const sharing = await this.#sharing([...followed], limits, scope);
    for (const { id: value, official, degree } of sharing) if (official || degree > limits.hubDegree) left.add(value);
    const ownIds = new Set(own.map(({ reportId }) => reportId));
    const foreign = new Set(sharing.flatMap(({ reportIds }) => reportIds).filter((report) => !ownIds.has(report)));
    const {
      namedIn,
      own: ownPeople,
      keys,
    } = await this.#named(
      [...foreign],
      own.flatMap(({ people }) => people),
      scope,
    );
    const together = new Set([
      ...own.flatMap(({ values: named }) => named.map(([value]) => value)),
      ...ownPeople,
      ...(cut ? await this.#together(start, [...new Set([...namedIn.values()].flat())], keys, scope) : []),
    ]);
    const isOther = (other: string) => other !== start.id && !together.has(other) && !aside.has(other);
    const shared = sharing.map(({ id: valueId, degree, reportIds }): SharedByOthers => {
      const others = new Map<string, string[]>();
      for (const report of reportIds)
        for (const other of namedIn.get(report) ?? [])
          if (other !== valueId && isOther(other)) others.set(other, [...(others.get(other) ?? []), report]);
      return { valueId, degree, fromReportIds: [...fromReports.get(valueId)!], others };
    });
    return { shared, leftOut: [...left], cut };
  }

  async #sharing(ids: readonly string[], { hubDegree, officialRoles }: HiddenLimits, scope: ReadScope) {
    const limits = { hubDegree, officialRoles, ...scoped(scope) };
    return halved(ids, WORTH_HALVING.values, (half) =>
      this.runner.read(statements.sharingReports, { ids: half, ...limits }, scope),
    );
  }

  /** What reports name, as it is shown: people that cannot have been joined are known without asking. */
  async #named(reports: readonly string[], ownPeople: readonly string[], scope: ReadScope) {
    const rows = await halved(reports, WORTH_HALVING.reports, (ids) =>
      this.runner.read(statements.namedInReports, { ids, ...scoped(scope) }, scope),
    );
    const people = rows.flatMap((row) => row.people);
    const own = ownPeople.map((key): NamedPerson => [key, null]);
    const shownAs = await peopleShown(this.runner, [...people, ...own], scope);
    const namedIn = new Map(
      rows.map((row) => [row.reportId, [...new Set([...row.values, ...row.people.map(shownAs)])]]),
    );
    const keys = new Map(people.map((person) => [person[0], shownAs(person)]));
    return { namedIn, own: own.map(shownAs), keys };
  }

  /** Of an entity with very many reports: what any of them names, looked for from the other side. */
  async #together(start: Start, named: readonly string[], keys: ReadonlyMap<string, string>, scope: ReadScope) {
    const { markings, knownAt } = scoped(scope);
    const { values } = byStart(named);
    const found: string[] = [];
    for (const some of lots([...values, ...keys.keys()], AT_ONCE)) {
      const parameters = {
        ...start,
        values: some.filter((target) => !keys.has(target)),
        keys: some.filter((target) => keys.has(target)),
        markings,
        knownAt,
      };
      const rows = await this.runner.read(statements.namedTogether, parameters, scope);
      found.push(...rows.map(({ target }) => keys.get(target) ?? target));
    }
    return found;
  }
}
