import type { ReadScope } from '../services/ports.js';
import type { PersonGroupStore, PersonGroups, PersonJoin } from '../services/ports-of-analysis-paths.js';
import { personComponents, personIdOf } from './person-components.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { joinsOfPeople } from './statements/path-statements.js';
import { groupsOfPersons } from './statements/person-statements.js';

/** The groups of mentions that people are made of for a caller, and what joins them. */
export class GraphPersonGroupStore implements PersonGroupStore {
  constructor(private readonly runner: StatementRunner) {}

  async groupsOf(mentionIds: readonly string[], scope: ReadScope): Promise<PersonGroups> {
    const mentionOf = new Map(mentionIds.map((id) => [personIdOf(id), id]));
    const { markings, knownAt } = scoped(scope);
    const found = mentionOf.size
      ? await this.runner.read(groupsOfPersons, { ids: [...mentionOf.keys()], markings, knownAt }, scope)
      : [];
    const people = await personComponents(
      this.runner,
      found.map(({ key }) => key),
      scope,
    );
    const anchorOf = new Map<string, string>();
    const joined = new Map<string, string>();
    for (const { id, founders, groups } of people.values()) {
      for (const [group, founder] of founders) if (personIdOf(founder) === id) anchorOf.set(id, group);
      if (groups.length > 1) for (const group of groups) joined.set(group, id);
    }
    const keys = [...joined.keys()];
    const rows = keys.length ? await this.runner.read(joinsOfPeople, { keys, markings, knownAt }, scope) : [];
    const joins = rows.flatMap(({ key, type, fromGroup, toGroup, fromMention, toMention }): PersonJoin[] => {
      const personId = joined.get(fromGroup);
      // A judgement between two people's groups may stand though it joins nobody: one side is not held any more.
      if (personId === undefined || personId !== joined.get(toGroup)) return [];
      return [{ key, type, groups: [fromGroup, toGroup], mentionIds: [fromMention, toMention], personId }];
    });
    return { groupOf: new Map(found.map(({ id, key }) => [mentionOf.get(id)!, key])), anchorOf, joins };
  }
}
