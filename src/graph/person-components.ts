import { DisjointSets } from '../domain/disjoint-sets.js';
import type { ReadScope } from '../services/ports.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { componentsOfGroups, groupsOfPersons } from './statements/person-statements.js';

/** One child or person as a caller sees it. */
export interface PersonComponent {
  /** Public id: that of the earliest-recorded visible mention. */
  readonly id: string;
  /** Founding mention of each group. */
  readonly founders: ReadonlyMap<string, string>;
  /** Keys of the entities that are joined in it: groups of mentions that a source itself says are one person. */
  readonly groups: readonly string[];
  /** Those of them with a visible mention that is held. */
  readonly held: ReadonlySet<string>;
}

/** A start of statements that read what belongs to people: the id that was asked for, where to look, and the id shown. */
export interface PersonStart {
  readonly id: string;
  readonly groups: readonly string[];
  readonly shownAs: string;
}

/** A person's public id is that of the mention it is shown under, with the kind of people. */
export const personIdOf = (mentionId: string): string => `person:${mentionId.slice('mention:'.length)}`;

/**
 * The people that some groups of mentions belong to for this caller: components over links and judgements of which
 * both ends are visible. One statement, however many groups.
 *
 * @param keys entity keys
 * @returns the person of each group that has a visible mention
 */
export async function personComponents(
  runner: StatementRunner,
  keys: readonly string[],
  scope: ReadScope,
): Promise<ReadonlyMap<string, PersonComponent>> {
  if (!keys.length) return new Map();
  const { markings, knownAt } = scoped(scope);
  const rows = await runner.read(componentsOfGroups, { keys, markings, knownAt }, scope);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const sets = new DisjointSets();
  for (const row of rows) {
    for (const other of row.linked) if (byKey.has(other)) sets.join(row.key, other);
    // What was judged of a report that is taken back joins nobody.
    if (row.alive) for (const other of row.judged) if (byKey.get(other)?.alive) sets.join(row.key, other);
  }
  const people = new Map<string, PersonComponent>();
  for (const groups of sets.sets(byKey.keys())) {
    const [founder] = groups.map((key) => byKey.get(key)!).sort(byRecord);
    const founders = new Map(groups.map((key) => [key, byKey.get(key)!.foundingId]));
    const held = new Set(groups.filter((key) => byKey.get(key)!.alive));
    const person = { id: personIdOf(founder!.foundingId), founders, groups: groups.sort(), held };
    for (const key of groups) people.set(key, person);
  }
  return people;
}

/** Where to look for people by the ids of any of their visible mentions; ids that the scope may not see are absent. */
export async function personStarts(
  runner: StatementRunner,
  ids: readonly string[],
  scope: ReadScope,
): Promise<PersonStart[]> {
  if (!ids.length) return [];
  const { markings, knownAt } = scoped(scope);
  const found = await runner.read(groupsOfPersons, { ids, markings, knownAt }, scope);
  const people = await personComponents(
    runner,
    found.flatMap(({ key, alone }) => (alone ? [] : key)),
    scope,
  );
  return found.map(({ id, key, alone }) => {
    if (alone) return { id, groups: [key], shownAs: id };
    const { groups, id: shownAs } = people.get(key)!;
    return { id, groups, shownAs };
  });
}

interface Recorded {
  readonly recordedAt: string;
  readonly foundingKey: string;
}
const byRecord = (a: Recorded, b: Recorded): number =>
  compare(a.recordedAt, b.recordedAt) || compare(a.foundingKey, b.foundingKey);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
