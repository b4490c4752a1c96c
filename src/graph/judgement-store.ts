import type { Deadline, ReadScope } from '../services/ports.js';
import type {
  CandidateFilter,
  CandidateRow,
  FoundPerson,
  JudgementRow,
  JudgementStore,
} from '../services/ports-of-resolution.js';
import { personComponents } from './person-components.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/judgement-statements.js';
import { groupsOfPersons } from './statements/person-statements.js';

/** What people decided of mentions, and what waits for them to decide. */
export class GraphJudgementStore implements JudgementStore {
  constructor(private readonly runner: StatementRunner) {}

  async people(ids: readonly string[], scope: ReadScope): Promise<FoundPerson[]> {
    // A person's id is that of one of its mentions.
    const asPerson = (id: string): string => id.replace(/^mention:/, 'person:');
    const { markings, knownAt } = scoped(scope);
    const found = await this.runner.read(groupsOfPersons, { ids: ids.map(asPerson), markings, knownAt }, scope);
    const groupOf = new Map(found.map(({ id, key }) => [id, key]));
    const people = await personComponents(this.runner, [...groupOf.values()], scope);
    return ids.flatMap((asked) => {
      const group = groupOf.get(asPerson(asked));
      if (group === undefined) return [];
      const { id: personId, groups } = people.get(group)!;
      return [{ asked, personId, group, groups }];
    });
  }

  async foundersOf(keys: readonly string[], scope: ReadScope): Promise<FoundPerson[]> {
    const people = await personComponents(this.runner, keys, scope);
    return keys.flatMap((group) => {
      const person = people.get(group);
      if (!person) return [];
      return [{ asked: person.founders.get(group)!, personId: person.id, group, groups: person.groups }];
    });
  }

  async peopleOfGroups(keys: readonly string[], scope: ReadScope): Promise<ReadonlyMap<string, string>> {
    const people = await personComponents(this.runner, keys, scope);
    return new Map([...people].map(([key, { id }]) => [key, id]));
  }

  async save(
    { id, verdict, pairs, by, at, reason }: Parameters<JudgementStore['save']>[0],
    deadline: Deadline,
  ): Promise<void> {
    const rows = pairs.map(([from, to], i) => ({ key: `${id}#${i}`, from, to }));
    await this.runner.write('save-judgement', deadline, (transaction) =>
      transaction.run(statements.saveJudgement, { id, rows, verdict, by, reason, at }),
    );
  }

  async withdraw(end: Parameters<JudgementStore['withdraw']>[0], deadline: Deadline): Promise<number> {
    const ended = await this.runner.write('withdraw-judgement', deadline, (transaction) =>
      transaction.run(statements.withdrawJudgement, end),
    );
    return ended.length;
  }

  async find(ids: readonly string[], scope: ReadScope): Promise<JudgementRow[]> {
    const { markings, knownAt } = scoped(scope);
    return this.runner.read(statements.loadJudgements, { ids, groups: null, markings, knownAt }, scope);
  }

  async ofGroups(keys: readonly string[], scope: ReadScope): Promise<JudgementRow[]> {
    const { markings, knownAt } = scoped(scope);
    return this.runner.read(statements.loadJudgements, { ids: null, groups: keys, markings, knownAt }, scope);
  }

  async candidates(
    filter: CandidateFilter,
    first: number,
    after: { readonly score: number; readonly key: string } | null,
    scope: ReadScope,
  ): Promise<CandidateRow[]> {
    const { markings, knownAt } = scoped(scope);
    const parameters = {
      ...filter,
      afterScore: after?.score ?? null,
      afterKey: after?.key ?? null,
      pageLimit: first,
      markings,
      knownAt,
    };
    return this.runner.read(statements.resolutionCandidates, parameters, scope);
  }
}
