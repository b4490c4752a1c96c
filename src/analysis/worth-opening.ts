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
    const hops = hopDistances(projection, starts, ends, question.maxLength);
    const costs = cheapestWays(projection, starts, ends, question);
    const open = [...hops.keys()].filter((entity) => !ends.has(entity) && !isCollected(entity));
    return {
      hops,
      costs,
      open,
      leastHops: Math.min(...open.map((entity) => hops.get(entity)!)),
      leastCost: Math.min(...open.map((entity) => costs.get(entity)!)),
    };
  });
  const bounds = new Map<string, number>();
  for (const [own, other] of [
    [near!, far!],
    [far!, near!],
  ] as const)
    for (const entity of own.open) {
      if (own.hops.get(entity)! + 1 + other.leastHops > question.maxLength) continue;
      const bound = own.costs.get(entity)! + STEP + other.leastCost;
      if (bound <= Math.min(most, bounds.get(entity) ?? Infinity)) bounds.set(entity, bound);
    }
  return [...bounds].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([entity]) => entity);
}

interface Reached {
  readonly id: string;
  readonly isReport: boolean;
  readonly cost: number;
}

/** What the cheapest way from the nearest of some entities to each other one costs (Dijkstra 1959). */
function cheapestWays(
  projection: Projection,
  starts: readonly string[],
  ends: ReadonlySet<string>,
  { passCost }: BoundedQuestion,
): Map<string, number> {
  const entities = new Map<string, number>();
  const reports = new Map<string, number>();
  const queue = new Heap<Reached>((a, b) => a.cost - b.cost);
  for (const id of starts) queue.push({ id, isReport: false, cost: 0 });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { id, isReport, cost } = next;
    const done = isReport ? reports : entities;
    if (done.has(id)) continue;
    done.set(id, cost);
    if (isReport) {
      for (const other of projection.namedIn(id).keys())
        if (!entities.has(other))
          queue.push({ id: other, isReport: false, cost: cost + STEP + projection.costOf(id, other) });
      continue;
    }
    // Nothing leads through an end.
    if (ends.has(id) && cost > 0) continue;
    const passed = cost + (cost > 0 ? passCost(id) : 0);
    for (const report of projection.reportsOf(id))
      if (!reports.has(report))
        queue.push({ id: report, isReport: true, cost: passed + projection.costOf(report, id) });
  }
  return entities;
}
