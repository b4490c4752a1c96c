import type { ReadScope } from '../services/ports.js';
import type { HiddenLimits, HiddenStore, SharedByOthers } from '../services/ports-of-analysis-paths.js';
import { halved } from './halved.js';
import { personStarts } from './person-components.js';
import { byStart, type NamedPerson, peopleShown } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/connection-statements.js';

/** Reports, values with all their reports, and entities that may be named together, of which two halves are asked for at once. */
const WORTH_HALVING = { reports: 50, values: 10, others: 50 };

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
    const ownReports = new Set(own.map(({ report }) => report));
    const foreign = new Set(sharing.flatMap(({ reports }) => reports).filter((report) => !ownReports.has(report)));
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
      ...(cut
        ? await this.#together(start, [...new Set([...namedIn.values()].flatMap(({ named }) => named))], keys, scope)
        : []),
    ]);
    const isOther = (other: string) => other !== start.id && !together.has(other) && !aside.has(other);
    const shared = sharing.map(({ id: valueId, degree, reports }): SharedByOthers => {
      const others = new Map<string, string[]>();
      for (const { reportId, named } of reports.flatMap((report) => namedIn.get(report) ?? []))
        for (const other of named)
          if (other !== valueId && isOther(other)) others.set(other, [...(others.get(other) ?? []), reportId]);
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
    const rows = await halved(reports, WORTH_HALVING.reports, (half) =>
      this.runner.read(statements.namedInReports, { reports: half, ...scoped(scope) }, scope),
    );
    const people = rows.flatMap((row) => row.people);
    const own = ownPeople.map((key): NamedPerson => [key, null]);
    const shownAs = await peopleShown(this.runner, [...people, ...own], scope);
    const namedIn = new Map(
      rows.map(({ report, reportId, values, people }) => [
        report,
        { reportId, named: [...new Set([...values, ...people.map(shownAs)])] },
      ]),
    );
    const keys = new Map(people.map((person) => [person[0], shownAs(person)]));
    return { namedIn, own: own.map(shownAs), keys };
  }

  /** Of an entity with very many reports: what any of them names, looked for from the other side. */
  async #together(start: Start, named: readonly string[], keys: ReadonlyMap<string, string>, scope: ReadScope) {
    const { markings, knownAt } = scoped(scope);
    const { values } = byStart(named);
    const rows = await halved([...values, ...keys.keys()], WORTH_HALVING.others, (some) =>
      this.runner.read(
        statements.namedTogether,
        {
          ...start,
          values: some.filter((target) => !keys.has(target)),
          keys: some.filter((target) => keys.has(target)),
          markings,
          knownAt,
        },
        scope,
      ),
    );
    return rows.map(({ target }) => keys.get(target) ?? target);
  }
}
