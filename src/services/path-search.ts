import type { FactFilter } from '../domain/filters.js';
import type { EntityKind } from '../domain/kind.js';
import type { GraphStore, ReadScope } from './ports.js';

/** Reports followed from one entity between the ends; a busier one is reported as not expanded. */
const REPORTS_PER_ENTITY = 1_000;
const REPORTS_PER_END = 10_000;
/** Entities opened in one search: bounds its time and memory. */
const MOST_OPENED = 20_000;
const MOST_PATHS = 1_000;

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly filter: FactFilter;
  readonly avoid: readonly string[];
  readonly first: number;
}

/** All shortest paths as lists of entity ids, and the reports behind each step. */
export interface PathSearch {
  readonly paths: readonly (readonly string[])[];
  readonly length: number | null;
  readonly truncated: boolean;
  readonly notExpanded: readonly string[];
  /** Ids of the reports that carry a step, newest first. */
  reportsOf(a: string, b: string): readonly string[];
}

interface Side {
  readonly distance: Map<string, number>;
  readonly parents: Map<string, Set<string>>;
  frontier: string[];
  depth: number;
}

const open = (id: string): Side => ({ distance: new Map([[id, 0]]), parents: new Map(), frontier: [id], depth: 0 });

/**
 * Breadth-first search from both ends, one statement a hop, always from the smaller side, until
 * the sides meet (Pohl 1971, Bi-directional Search). A step is one report, whatever the kinds of
 * its ends. `kinds` limits what may stand between the ends, never the ends.
 */
export async function searchPaths(request: PathsRequest, graph: GraphStore, scope: ReadScope): Promise<PathSearch> {
  const { from, to, maxLength, avoid } = request;
  const near = open(from);
  const far = open(to);
  const evidence = new Map<string, Map<string, string>>();
  const notExpanded = new Set<string>();
  let opened = 0;
  let length: number | null = null;

  while (
    length === null &&
    near.depth + far.depth < maxLength &&
    near.frontier.length &&
    far.frontier.length &&
    opened <= MOST_OPENED
  ) {
    const [side, other] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near];
    const atEnd = side.depth === 0;
    const limits = { reportsPerEntity: atEnd ? REPORTS_PER_END : REPORTS_PER_ENTITY, avoid, joiningOnly: true };
    // The kinds are checked here: a statement that left out the other end could never arrive.
    const { hops, cut } = await graph.hops(side.frontier, { ...request.filter, kinds: null }, limits, scope);
    opened += side.frontier.length;
    for (const id of cut) notExpanded.add(id);
    side.depth += 1;
    const next = new Set<string>();
    for (const hop of hops) {
      if (!mayPass(hop.to, hop.toKind, request)) continue;
      const known = side.distance.get(hop.to);
      if (known !== undefined && known < side.depth) continue;
      if (known === undefined) {
        side.distance.set(hop.to, side.depth);
        next.add(hop.to);
      }
      (side.parents.get(hop.to) ?? side.parents.set(hop.to, new Set()).get(hop.to)!).add(hop.from);
      const key = pairKey(hop.from, hop.to);
      (evidence.get(key) ?? evidence.set(key, new Map()).get(key)!).set(hop.reportId, hop.observedFrom ?? '');
    }
    side.frontier = [...next].sort();
    if (side.frontier.some((id) => other.distance.has(id))) length = near.depth + far.depth;
  }
  const meeting =
    length === null
      ? []
      : [...near.distance.keys()].filter((id) => sumsTo(length!, near.distance.get(id), far.distance.get(id))).sort();
  const paths: string[][] = [];
  for (const path of joined(meeting, near, far)) if (paths.push(path) > MOST_PATHS) break;
  const distinct = [...new Map(paths.map((path) => [path.join(' '), path])).values()].sort(byText);
  return {
    paths: distinct.slice(0, MOST_PATHS),
    length,
    truncated: distinct.length > MOST_PATHS || opened > MOST_OPENED,
    notExpanded: [...notExpanded].sort(),
    reportsOf: (a, b) =>
      [...(evidence.get(pairKey(a, b)) ?? [])]
        .sort(([r, at], [s, bt]) => (at === bt ? (r < s ? -1 : 1) : at > bt ? -1 : 1))
        .map(([report]) => report),
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const sumsTo = (length: number, a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a + b === length;
const byText = (a: readonly string[], b: readonly string[]) => (a.join(' ') < b.join(' ') ? -1 : 1);

function mayPass(id: string, kind: EntityKind, { from, to, filter }: PathsRequest): boolean {
  return id === from || id === to || filter.kinds === null || filter.kinds.includes(kind);
}

/** Every path through a meeting point: from the near end to it, and on to the far end. */
function* joined(meeting: readonly string[], near: Side, far: Side): Generator<string[]> {
  for (const id of meeting) {
    for (const head of walk(id, near))
      for (const tail of walk(id, far)) yield [...[...head].reverse(), ...tail.slice(1)];
  }
}

/** Every way from `id` back to the side's own end, each as ids starting at `id`. */
function* walk(id: string, side: Side): Generator<string[]> {
  const parents = [...(side.parents.get(id) ?? [])].filter(
    (parent) => side.distance.get(parent) === (side.distance.get(id) ?? 0) - 1,
  );
  if (!parents.length) {
    yield [id];
    return;
  }
  for (const parent of parents.sort()) for (const rest of walk(parent, side)) yield [id, ...rest];
}
