import { type EntityKind, entityKindOf } from '../domain/kind.js';
import { lots } from '../domain/lots.js';
import type { ReadScope } from '../services/ports.js';
import type { StepFact, StepFilter, StepSearch } from '../services/ports-of-analysis-paths.js';
import { AT_ONCE, halved } from './halved.js';
import { type PersonComponent, personComponents, personStarts } from './person-components.js';
import { byStart } from './person-id.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { reportsOfStarts, type Step, stepsOfReports } from './statements/path-statements.js';

const WORTH_HALVING = 50;

/** One search through the graph. A start that the scope may not see has no steps. */
export class GraphStepSearch implements StepSearch {
  /** Element ids of reports. */
  readonly #read = new Set<string>();
  /** By group of mentions: the person that it belongs to for this caller. */
  readonly #people = new Map<string, PersonComponent>();
  readonly #groups = new Map<string, readonly string[]>();
  readonly #hidden: ReadonlySet<string>;
  #wanted: readonly string[] | null = null;

  constructor(
    private readonly runner: StatementRunner,
    private readonly filter: StepFilter,
  ) {
    const wanted = new Set(filter.wanted);
    this.#hidden = new Set(filter.avoid.filter((id) => !wanted.has(id)));
  }

  async factsAround(
    ids: readonly string[],
    reportsPerEntity: number,
    scope: ReadScope,
  ): Promise<{ facts: StepFact[]; cut: string[]; counts: Map<string, number> }> {
    const facts: StepFact[] = [];
    const cut: string[] = [];
    const counts = new Map<string, number>();
    for (const some of lots(ids, AT_ONCE)) {
      const rows = await halved(some, WORTH_HALVING, (half) => this.#reportsOf(half, reportsPerEntity, scope));
      for (const row of rows)
        if (row.cut) cut.push(row.id);
        else counts.set(row.id, new Set(row.reports).size);
      const unread = rows.flatMap(({ reports }) => reports).filter((report) => !this.#read.has(report));
      facts.push(...(await halved([...new Set(unread)], WORTH_HALVING, (half) => this.#factsOf(half, scope))));
    }
    return { facts, cut, counts };
  }

  async #reportsOf(ids: readonly string[], reportsPerEntity: number, scope: ReadScope) {
    const { persons, values } = byStart(ids);
    await this.#find(persons, scope);
    const people = persons.flatMap((id) => {
      const groups = this.#groups.get(id);
      return groups ? { id, groups } : [];
    });
    const parameters = { ...this.filter, ...scoped(scope), values, people, reportsPerEntity };
    return values.length || people.length ? this.runner.read(reportsOfStarts, parameters, scope) : [];
  }

  async #factsOf(reports: readonly string[], scope: ReadScope): Promise<StepFact[]> {
    this.#wanted ??= await this.#keysOf(this.filter.wanted, scope);
    const asked = { ...this.filter, ...scoped(scope), reports, wanted: this.#wanted };
    const rows = await this.runner.read(stepsOfReports, asked, scope);
    for (const report of reports) this.#read.add(report);
    const keys = new Set<string>();
    for (const { people } of rows) for (const [key] of people) if (!this.#people.has(key)) keys.add(key);
    this.#learn(await personComponents(this.runner, [...keys], scope));
    const facts: StepFact[] = [];
    const add = (reportId: string, entityId: string, kind: EntityKind, [, role, confidence, at, until]: Step) => {
      if (!this.#hidden.has(entityId)) facts.push({ reportId, entityId, kind, role, confidence, at, until });
    };
    for (const { reportId, values, people } of rows) {
      for (const value of values) add(reportId, value[0], entityKindOf(value[0]), value);
      for (const person of people) {
        const known = this.#people.get(person[0]);
        if (known) add(reportId, known.id, 'person', person);
      }
    }
    return facts;
  }

  /** Looks up the groups of people that were not met on the way. */
  async #find(persons: readonly string[], scope: ReadScope): Promise<void> {
    const unknown = persons.filter((id) => !this.#groups.has(id));
    for (const { id, groups } of await personStarts(this.runner, unknown, scope)) this.#groups.set(id, groups);
  }

  #learn(people: ReadonlyMap<string, PersonComponent>): void {
    for (const [key, person] of people) {
      this.#people.set(key, person);
      this.#groups.set(person.id, person.groups);
    }
  }

  async #keysOf(ids: readonly string[], scope: ReadScope): Promise<string[]> {
    const { persons, values } = byStart(ids);
    await this.#find(persons, scope);
    return [...values, ...persons.flatMap((id) => this.#groups.get(id) ?? [])];
  }
}
