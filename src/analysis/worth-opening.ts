import { Heap } from './heap.js';
import type { BoundedQuestion } from './hop-bounds.js';
import { hopDistances } from './hop-distances.js';
import type { Projection } from './projection.js';
import { STEP } from './telling.js';

/**
 * Entities whose reports are not collected yet and that a path of at most some cost could lead through, the likeliest
 * first. Such a path leaves what is collected at one of them and comes back at one; so it costs at least the cheapest way
 * from its one end to the first, a step, and the cheapest way from its other end to any (branch and bound, Land and Doig
 * 1960, with the bound of bidirectional search, Pohl 1971).
 *
 * @param most thousandths of a bit; infinite: any path that is short enough
 * @param isCollected whether all reports of an entity are in the projection
 */
export function worthOpening(
  projection: Projection,
  question: BoundedQuestion,
  most: number,
  isCollected: (entity: string) => boolean,
): string[] {
  const ends = new Set([...question.from, ...question.to]);
  const [near, far] = [question.from, question.to].map((starts) => {
    const own = new Set(starts);
    // The way to the first that is not collected leads over what is, and through no end.
    const leadsOn = (entity: string) => own.has(entity) || (!ends.has(entity) && isCollected(entity));
    const hops = hopDistances(projection, starts, leadsOn, question.maxLength);
    const costs = cheapestWays(projection, starts, leadsOn, question);
    const open = [...hops.keys()].filter((entity) => !ends.has(entity) && !isCollected(entity));
    let [leastHops, leastCost] = [Infinity, Infinity];
    for (const entity of open) {
      leastHops = Math.min(leastHops, hops.get(entity)!);
      leastCost = Math.min(leastCost, costs.get(entity)! + question.passCost(entity));
    }
    return { hops, costs, open, leastHops, leastCost };
  });
  const bounds = new Map<string, number>();
  for (const [own, other] of [
    [near!, far!],
    [far!, near!],
  ] as const)
    for (const entity of own.open) {
      if (own.hops.get(entity)! + 1 + other.leastHops > question.maxLength) continue;
      const bound = own.costs.get(entity)! + question.passCost(entity) + STEP + other.leastCost;
      if (bound <= Math.min(most, bounds.get(entity) ?? Infinity)) bounds.set(entity, bound);
    }
  return [...bounds].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([entity]) => entity);
}

interface Reached {
  readonly entity: string;
  readonly cost: number;
}

/** What the cheapest way from the nearest of some entities to each other one costs (Dijkstra 1959). */
function cheapestWays(
  projection: Projection,
  starts: readonly string[],
  leadsOn: (entity: string) => boolean,
  { passCost }: BoundedQuestion,
): Map<string, number> {
  const costs = new Map(starts.map((entity) => [entity, 0]));
  const done = new Set<string>();
  const reports = new Map<string, number>();
  const queue = new Heap<Reached>((a, b) => a.cost - b.cost);
  for (const entity of starts) queue.push({ entity, cost: 0 });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { entity, cost } = next;
    if (done.has(entity)) continue;
    done.add(entity);
    const passed = cost + (cost > 0 ? passCost(entity) : 0);
    for (const report of projection.reportsOf(entity)) {
      const named = projection.namedIn(report);
      const into = passed + named.get(entity)!.cost;
      if (into >= (reports.get(report) ?? Infinity)) continue;
      reports.set(report, into);
      for (const [other, fact] of named) {
        const through = into + STEP + fact.cost;
        if (through >= (costs.get(other) ?? Infinity)) continue;
        costs.set(other, through);
        if (leadsOn(other)) queue.push({ entity: other, cost: through });
      }
    }
  }
  return costs;
}
