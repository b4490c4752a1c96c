import { causeOfJoin } from '../../../analysis/changes/cause-of-join.js';
import { causeOfReport } from '../../../analysis/changes/cause-of-report.js';
import { type PeopleChange, personChanges } from '../../../analysis/changes/person-changes.js';
import type { Cause } from '../../../domain/change-views.js';
import type { Interval, Owners } from '../../../domain/turns.js';
import type { ReadScope } from '../../ports.js';
import type { ChangeStore } from '../../ports-of-changes.js';
import type { ScopeState } from './scope-state.js';

/** Groups of mentions followed, and links and judgements read. */
const MOST_GROUPS = 5_000;
const MOST_JOINS = 5_000;

/** People who became one or several, with why. */
export interface PeopleBetween {
  readonly merged: readonly (PeopleChange & { readonly causes: readonly Cause[] })[];
  readonly split: readonly (PeopleChange & { readonly causes: readonly Cause[] })[];
  /** What was left out, in sentences. */
  readonly cut: readonly string[];
}

/** The two states of a scope and how each is read. */
export interface Sides {
  readonly before: ScopeState;
  readonly after: ScopeState;
  readonly beforeScope: ReadScope;
  readonly afterScope: ReadScope;
  readonly interval: Interval;
  readonly tellRuns: boolean;
}

/** Who of the people in a scope, then or now, was merged or split, and the links, judgements and reports that did it. */
export async function peopleBetween(store: ChangeStore, sides: Sides): Promise<PeopleBetween> {
  const { beforeScope, afterScope, interval } = sides;
  const differing = groupsThatDiffer(sides);
  const groups = differing.slice(0, MOST_GROUPS);
  if (!groups.length) return { merged: [], split: [], cut: [] };
  const then = await store.owners(groups, beforeScope);
  const now = await store.owners(groups, afterScope);
  const { merged, split } = personChanges(new Set(groups), then, now);
  const groupsOf = membersOf(then, now);
  const involved = [...new Set([...merged, ...split].flatMap((change) => [...groupsOf(change)]))].sort();
  const joins = await store.joins(involved.slice(0, MOST_GROUPS), interval.since, MOST_JOINS + 1, afterScope);
  const versions = await store.versions([...new Set(joins.flatMap(({ reportIds }) => reportIds))], afterScope);
  const withCauses = (change: PeopleChange) => {
    const own = groupsOf(change);
    const causes = joins
      .filter(({ from, to }) => own.has(from) && own.has(to) && (apart(then, from, to) || apart(now, from, to)))
      .flatMap((join) => [
        causeOfJoin(join, interval) ?? [],
        join.reportIds.flatMap((id) => causeOfReport(id, versions.get(id) ?? [], interval, sides.tellRuns) ?? []),
      ]);
    return { ...change, causes: causes.flat() };
  };
  const cut = [
    ...(differing.length > MOST_GROUPS || involved.length > MOST_GROUPS
      ? [`Only ${MOST_GROUPS} groups of mentions were followed to see who was merged or split. Choose a smaller scope.`]
      : []),
    ...(joins.length > MOST_JOINS
      ? [
          `Only the newest ${MOST_JOINS} changes of links and judgements were read to say why people were merged or split.`,
        ]
      : []),
  ];
  return { merged: merged.map(withCauses), split: split.map(withCauses), cut };
}

/** Groups of people who do not consist of the same groups then and now: first those of people who may have been merged or split within the scope. */
function groupsThatDiffer({ before, after }: Sides): string[] {
  const likely = new Set<string>();
  const others = new Set<string>();
  for (const id of new Set([...before.groupsOf.keys(), ...after.groupsOf.keys()])) {
    const [was, is] = [before.groupsOf.get(id) ?? [], after.groupsOf.get(id) ?? []];
    if (was.length === is.length && was.every((group, i) => group === is[i])) continue;
    const alone = was.length + is.length === 1;
    for (const group of [...was, ...is]) (alone ? others : likely).add(group);
  }
  return [...new Set([...[...likely].sort(), ...[...others].sort()])];
}

const apart = (owners: Owners, a: string, b: string): boolean => owners.get(a)?.personId !== owners.get(b)?.personId;

/** All groups that the people of a change consisted of then or consist of now. */
function membersOf(then: Owners, now: Owners): (change: PeopleChange) => ReadonlySet<string> {
  const byPerson = (owners: Owners): ReadonlyMap<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const [group, { personId }] of owners) groups.set(personId, [...(groups.get(personId) ?? []), group]);
    return groups;
  };
  const [before, after] = [byPerson(then), byPerson(now)];
  return ({ thenIds, nowIds }) =>
    new Set([...thenIds.flatMap((id) => before.get(id) ?? []), ...nowIds.flatMap((id) => after.get(id) ?? [])]);
}
