import type { Projection } from './projection.js';

/** Steps from the nearest of some entities to each other one, up to a length; what does not lead on is reached, not passed. */
export function hopDistances(
  projection: Projection,
  starts: readonly string[],
  leadsOn: (entity: string) => boolean,
  maxLength: number,
): Map<string, number> {
  const distance = new Map(starts.map((id) => [id, 0]));
  const read = new Set<string>();
  let frontier = [...starts];
  for (let depth = 1; depth <= maxLength && frontier.length; depth += 1) {
    const next: string[] = [];
    for (const entity of frontier) {
      if (depth > 1 && !leadsOn(entity)) continue;
      for (const report of projection.reportsOf(entity)) {
        if (read.has(report)) continue;
        read.add(report);
        for (const other of projection.namedIn(report).keys()) {
          if (distance.has(other)) continue;
          distance.set(other, depth);
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  return distance;
}
