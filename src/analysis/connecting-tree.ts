import { DisjointSets } from '../domain/disjoint-sets.js';
import { Heap } from './heap.js';
import type { Projection } from './projection.js';
import { STEP } from './telling.js';

/** One link of a connecting network: a report names an entity. */
export interface TreeLink {
  readonly report: string;
  readonly entity: string;
  /** Thousandths of a bit: half a step, the fact's own cost and half of what passing through the entity costs. */
  readonly cost: number;
}

/** A small network that joins the wanted entities as far as they can be joined: a tree for each group of them. */
export interface ConnectingForest {
  readonly links: readonly TreeLink[];
  /** The wanted entities, those that are joined together in one list, in the order of their ids. */
  readonly groups: readonly (readonly string[])[];
}

/** How a node, an entity or a report, is reached from the nearest wanted entity. */
interface Reach {
  readonly node: string;
  readonly wanted: string;
  readonly cost: number;
  readonly by: { readonly from: string; readonly link: TreeLink } | null;
}

interface Bridge {
  readonly link: TreeLink;
  readonly length: number;
}

/**
 * A heuristic for the cheapest network that joins all wanted entities (Steiner tree) over reports and the entities they
 * name, at most twice as dear as the best (Mehlhorn 1988, A faster approximation algorithm for the Steiner problem in
 * graphs, doi:10.1016/0020-0190(88)90066-X). Every node is given to its nearest wanted entity, and the shortest bridges
 * between their territories are taken as long as they join something (Kruskal 1956).
 *
 * @param passCost thousandths of a bit for passing through an entity; wanted ones are free
 */
export function connectingTree(
  projection: Projection,
  wanted: readonly string[],
  passCost: (entity: string) => number,
): ConnectingForest {
  const free = new Set(wanted);
  const linkOf = (report: string, entity: string): TreeLink => {
    const pass = free.has(entity) ? 0 : passCost(entity) / 2;
    return { report, entity, cost: STEP / 2 + projection.costOf(report, entity) + pass };
  };
  const reached = territories(projection, wanted, linkOf);
  const joined = new DisjointSets();
  const chosen = new Map<string, TreeLink>();
  const choose = (link: TreeLink) => chosen.set(nameOf(link), link);
  for (const { link } of bridges(projection, reached, linkOf)) {
    const ends = [reached.get(link.report)!, reached.get(link.entity)!] as const;
    if (!joined.join(ends[0].wanted, ends[1].wanted)) continue;
    choose(link);
    for (const end of ends)
      for (let at = end; at.by; at = reached.get(at.by.from)!) {
        choose(at.by.link);
      }
  }
  const links = [...chosen.values()].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return { links, groups: joined.sets([...free].sort()) };
}

/** The nearest wanted entity of each node and the way from it (Dijkstra 1959, from all of them at once). */
function territories(
  projection: Projection,
  wanted: readonly string[],
  linkOf: (report: string, entity: string) => TreeLink,
): Map<string, Reach> {
  const queue = new Heap<Reach>(
    (a, b) =>
      a.cost - b.cost || compare(a.node, b.node) || compare(a.wanted, b.wanted) || compare(fromOf(a), fromOf(b)),
  );
  for (const entity of wanted) queue.push({ node: entity, wanted: entity, cost: 0, by: null });
  const reached = new Map<string, Reach>();
  for (let reach = queue.pop(); reach; reach = queue.pop()) {
    const { node, cost } = reach;
    if (reached.has(node)) continue;
    reached.set(node, reach);
    const follow = (next: string, link: TreeLink) => {
      if (!reached.has(next))
        queue.push({ node: next, wanted: reach.wanted, cost: cost + link.cost, by: { from: node, link } });
    };
    for (const report of projection.reportsOf(node)) follow(report, linkOf(report, node));
    for (const entity of projection.namedIn(node).keys()) follow(entity, linkOf(node, entity));
  }
  return reached;
}

/** Links between two territories with the length of the whole way between their wanted entities, the shortest first. */
function bridges(
  projection: Projection,
  reached: ReadonlyMap<string, Reach>,
  linkOf: (report: string, entity: string) => TreeLink,
): Bridge[] {
  const best = new Map<string, Bridge>();
  for (const [report, here] of reached) {
    for (const entity of projection.namedIn(report).keys()) {
      const there = reached.get(entity);
      if (!there || there.wanted === here.wanted) continue;
      const link = linkOf(report, entity);
      const bridge = { link, length: here.cost + link.cost + there.cost };
      const pair = [here.wanted, there.wanted].sort().join(' ');
      const known = best.get(pair);
      if (!known || shorter(bridge, known) < 0) best.set(pair, bridge);
    }
  }
  return [...best.values()].sort(shorter);
}

const shorter = (a: Bridge, b: Bridge): number => a.length - b.length || compare(nameOf(a.link), nameOf(b.link));
const nameOf = ({ report, entity }: TreeLink): string => `${report} ${entity}`;
const fromOf = ({ by }: Reach): string => by?.from ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
