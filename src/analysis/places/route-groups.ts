import type { SharedRoute } from '../../domain/movement-views.js';

/** Entities any two of which share a route. */
export interface RouteGroup {
  /** Sorted. */
  readonly members: readonly string[];
  /** The routes that its members share, the most telling first. */
  readonly routes: readonly SharedRoute[];
  /** Others that share a route with some of them and not with all; sorted. */
  readonly others: readonly string[];
}

/**
 * Puts pairs that share a route into groups, the most telling pair first; two groups become one only when every two
 * of both share a route (complete linkage: Sørensen 1948), so that no group hangs on a chain of chance meetings.
 *
 * @param routes of each pair one, the most telling first
 * @returns the groups whose weakest pair tells most first
 */
export function routeGroups(routes: readonly SharedRoute[]): RouteGroup[] {
  const partners = new Map<string, Set<string>>();
  const add = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set<string>()).add(b));
  for (const { first, second } of routes) {
    add(first, second);
    add(second, first);
  }
  const groupOf = new Map<string, Set<string>>([...partners.keys()].map((id) => [id, new Set([id])]));
  for (const { first, second } of routes) {
    const [one, other] = [groupOf.get(first)!, groupOf.get(second)!];
    if (one === other || ![...one].every((a) => [...other].every((b) => partners.get(a)!.has(b)))) continue;
    for (const id of other) {
      one.add(id);
      groupOf.set(id, one);
    }
  }
  const inside = new Map<Set<string>, SharedRoute[]>();
  for (const route of routes) {
    const group = groupOf.get(route.first)!;
    if (!group.has(route.second)) continue;
    const shared = inside.get(group) ?? [];
    inside.set(group, shared);
    shared.push(route);
  }
  return [...inside]
    .map(([group, shared]): RouteGroup => {
      const met = [...group].flatMap((id) => [...partners.get(id)!]).filter((id) => !group.has(id));
      return { members: [...group].sort(), routes: shared, others: [...new Set(met)].sort() };
    })
    .sort((a, b) => weakest(b) - weakest(a) || (a.members.join(' ') < b.members.join(' ') ? -1 : 1));
}

/** Score of the pair of a group that tells least. */
const weakest = ({ routes }: RouteGroup): number => routes.at(-1)!.score;
