import { Random } from '../domain/random.js';
import { byStrength, type DescribedLink, describeLink } from './describe-link.js';
import { graphAlgorithms } from './graph-algorithms.js';
import { connectedParts, indexGraph } from './indexed-graph.js';
import { inducedGraph } from './induced-graph.js';
import { minimumCut } from './minimum-cut.js';
import type { ProjectedGraph } from './scope-projection.js';
import { separators } from './separators.js';

/** What holds a group together, and how well. */
export interface GroupStrength {
  /** Links inside the group, and from it to others. */
  readonly inside: number;
  readonly outside: number;
  /** Weight of the links inside over that of all links of its members, 0 to 1: 1 when nothing leads out. */
  readonly closed: number;
  /** The fewest links that must be cut to part the group; null for a group of one. */
  readonly mustBeCut: number | null;
  /** False when the group is too large to look at all ways of parting it: `mustBeCut` is then the most it can be. */
  readonly exact: boolean;
  /** The links of one way of parting it with so few, and the members on its smaller side. */
  readonly weakest: readonly DescribedLink[];
  readonly partsOff: readonly string[];
  /** The links that tell most. */
  readonly strongest: readonly DescribedLink[];
}

export interface Community {
  /** Sorted. */
  readonly members: readonly string[];
  readonly strength: GroupStrength;
  /** Ids of the reports that carry its links, sorted. */
  readonly reportIds: readonly string[];
}

export interface Communities {
  /** Largest first; equal ones in the order of their first member. */
  readonly communities: readonly Community[];
  /** How much more the links lie inside groups than they would by chance (Newman 2004), -1/2 to 1. */
  readonly modularity: number;
}

/** All ways of parting are looked at in groups up to this size; the work grows with its cube. */
const EXACT_UP_TO = 120;
const STRONGEST = 5;

/**
 * Groups that hold together more than they hold to others: Blondel, Guillaume, Lambiotte and Lefebvre (2008), "Fast
 * unfolding of communities in large networks", doi:10.1088/1742-5468/2008/10/P10008. The method may leave a group in
 * pieces (Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z); each piece is then a group of its own.
 * Its random numbers are fixed and nodes are sorted, so equal graphs have equal groups.
 *
 * @param smallest members of the smallest group to be told
 */
export function communitiesOf(graph: ProjectedGraph, smallest = 2): Communities {
  if (!graph.size) return { communities: [], modularity: 0 };
  const random = Random.at('communities');
  const { communities: numbers, modularity } = graphAlgorithms.louvain.detailed(graph, {
    getEdgeWeight: 'weight',
    rng: () => random.unit(),
  });
  const groups = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const group = groups.get(numbers[id]!);
    if (group) group.push(id);
    else groups.set(numbers[id]!, [id]);
  }
  const communities = [...groups.values()]
    .filter((members) => members.length >= smallest)
    .flatMap((members) => pieces(inducedGraph(graph, members)))
    .filter((members) => members.length >= smallest)
    .map((members) => describe(graph, members));
  communities.sort((a, b) => b.members.length - a.members.length || (a.members[0]! < b.members[0]! ? -1 : 1));
  return { communities, modularity };
}

function pieces(graph: ProjectedGraph): string[][] {
  const indexed = indexGraph(graph);
  const { partOf, sizes } = connectedParts(indexed, new Uint8Array(indexed.ids.length));
  const parts: string[][] = sizes.map(() => []);
  indexed.ids.forEach((id, i) => void parts[partOf[i]!]!.push(id));
  return parts;
}

function describe(whole: ProjectedGraph, ids: readonly string[]): Community {
  const members = [...ids].sort();
  const group = inducedGraph(whole, members);
  const inside = group.mapEdges((key) => describeLink(group, key)).sort(byStrength);
  const insideWeight = inside.reduce((sum, link) => sum + link.weight, 0);
  let allWeight = insideWeight;
  let outside = 0;
  for (const id of members)
    whole.forEachEdge(id, (_key, { weight }, a, b) => {
      if (group.hasNode(a === id ? b : a)) return;
      outside += 1;
      allWeight += weight;
    });
  return {
    members,
    strength: {
      inside: inside.length,
      outside,
      closed: allWeight === 0 ? 1 : insideWeight / allWeight,
      ...weakestCut(group),
      strongest: inside.slice(0, STRONGEST),
    },
    reportIds: [...new Set(inside.flatMap(({ reportIds }) => reportIds))].sort(),
  };
}

type Weakest = Pick<GroupStrength, 'mustBeCut' | 'exact' | 'weakest' | 'partsOff'>;

function weakestCut(group: ProjectedGraph): Weakest {
  const indexed = indexGraph(group);
  const { ids, linkKeys, offsets } = indexed;
  if (ids.length < 2) return { mustBeCut: null, exact: true, weakest: [], partsOff: [] };
  if (ids.length <= EXACT_UP_TO) {
    const indexOf = new Map(ids.map((id, i) => [id, i]));
    const links = linkKeys.map((key) => group.extremities(key).map((id) => indexOf.get(id)!) as [number, number]);
    const { side } = minimumCut(ids.length, links);
    return cutAround(
      group,
      side.map((i) => ids[i]!),
      true,
    );
  }
  // One link is the fewest there can be, so a bridge settles it at any size; else the loosest member bounds it.
  const [bridge] = [...separators(indexed).links].sort((a, b) => b.smaller - a.smaller || a.link - b.link);
  if (bridge) return cutAround(group, sideOf(group, linkKeys[bridge.link]!), true);
  const degree = (i: number): number => offsets[i + 1]! - offsets[i]!;
  const loosest = ids.reduce((best, _, i) => (degree(i) < degree(best) ? i : best), 0);
  return cutAround(group, [ids[loosest]!], false);
}

/** One side of a graph that a link parts. */
function sideOf(group: ProjectedGraph, key: string): string[] {
  const parted = group.copy() as ProjectedGraph;
  parted.dropEdge(key);
  return pieces(parted)[0]!;
}

function cutAround(group: ProjectedGraph, side: readonly string[], exact: boolean): Weakest {
  const inside = new Set(side);
  const weakest = group
    .filterEdges((_key, _link, a, b) => inside.has(a) !== inside.has(b))
    .map((key) => describeLink(group, key))
    .sort(byStrength);
  const others = group.filterNodes((id) => !inside.has(id));
  const partsOff = (side.length <= others.length ? [...side] : others).sort();
  return { mustBeCut: weakest.length, exact, weakest, partsOff };
}
