import { clusterComponents } from '../../resolution/groups/cluster-components.js';
import type { GroupScorer } from '../../resolution/groups/group-scorer.js';
import type { Deadline } from '../ports.js';
import type { NewLink, ResolutionChanges, StoredJoin } from '../ports-of-resolution.js';
import type { GroupReader } from './group-reader.js';
import { type Joins, otherEnd } from './joins.js';
import type { ResolutionModel } from './resolution-model.js';
import { walkJoins } from './walk-joins.js';
import { wantedJoins } from './wanted-joins.js';

export interface Undecided {
  /** Groups whose pairs are scored anew. */
  readonly dirty: ReadonlySet<string>;
  /** Groups that share a block with each of them. */
  readonly candidates: ReadonlyMap<string, ReadonlySet<string>>;
  readonly reader: GroupReader;
  readonly joins: Joins;
  readonly scorer: GroupScorer;
  readonly model: Pick<ResolutionModel, 'least' | 'floor'>;
}

type Decision = Pick<ResolutionChanges, 'closed' | 'opened' | 'dropped' | 'candidates'>;

/**
 * Clusters anew the components that the dirty groups belong to or leave, and says what is to be changed. Of a component
 * with too many groups only a part is clustered anew (`isCut`); what joins the rest stays.
 */
export async function decide(
  undecided: Undecided,
  deadline: Deadline,
): Promise<Decision & { readonly isCut: boolean }> {
  const { dirty, candidates, reader, joins, scorer, model } = undecided;
  const scored = [...candidates].flatMap(([a, others]) =>
    [...others]
      .filter((b) => !dirty.has(b) || a < b)
      .map((b) => [a, b, scorer.compare(reader.get(a), reader.get(b)).best] as const),
  );
  const strong: (readonly [string, string])[] = scored.flatMap(([a, b, best]) => (best >= model.least ? [[a, b]] : []));
  const uncertain = scored.flatMap(([a, b, best]) =>
    best >= model.floor && best < model.least ? [[a, b] as const] : [],
  );
  const { groups: touched, isCut } = await walkJoins(
    new Set([...dirty, ...strong.flat()]),
    joins,
    (found) => found.filter((join) => joinsGroups(join, model) || join.verdict === 'SAME'),
    deadline,
  );
  await reader.load(touched, deadline);
  // Between groups that did not change, a stored join above the threshold is still what blocking and scoring give.
  const stored = new Map<string, readonly [string, string]>();
  const same: (readonly [string, string])[] = [];
  for (const group of touched)
    for (const join of joins.of(group)) {
      const other = otherEnd(join, group);
      if (!touched.has(other) || group > other) continue;
      if (join.verdict === 'SAME') same.push([group, other]);
      if (joinsGroups(join, model) && !dirty.has(group) && !dirty.has(other))
        stored.set(`${group} ${other}`, [group, other]);
    }
  const pairs = [...strong, ...stored.values()];
  const alive = (key: string): boolean => reader.get(key).members.length > 0;
  const together = same.filter((keys) => keys.every(alive));
  const living = [...touched].filter(alive).map((key) => reader.get(key));
  const cluster = clusterComponents(living, (a, b) => scorer.compare(a, b), pairs, together, model.least);
  const wanted = wantedJoins({
    pairs,
    uncertain,
    cluster,
    reader,
    scorer,
    model,
  });
  const concerned = (join: StoredJoin): boolean =>
    join.kind !== 'JUDGED' &&
    (join.groups.some((group) => dirty.has(group)) ||
      (joinsGroups(join, model) && join.groups.every((group) => touched.has(group))));
  const standing = new Map(
    [...touched].flatMap((group) => joins.of(group).filter(concerned)).map((join) => [join.edgeKey, join]),
  );
  return { ...difference([...standing.values()], wanted), isCut };
}

/** Whether a stored pair is above the threshold, linked or not. */
const joinsGroups = ({ kind, weight }: StoredJoin, { least }: { readonly least: number }): boolean =>
  kind === 'LINK' || (kind === 'CANDIDATE' && (weight ?? 0) >= least);

/** Two weights of one pair under one model differ in the last bits only, if at all. */
const SAME_WEIGHT = 1e-9;

function difference(
  standing: readonly StoredJoin[],
  wanted: { readonly links: readonly NewLink[]; readonly candidates: Decision['candidates'] },
): Decision {
  const links = new Map(wanted.links.map((link) => [link.pairKey, link]));
  const candidates = new Map(wanted.candidates.map((candidate) => [candidate.pairKey, candidate]));
  const closed: string[] = [];
  const dropped: string[] = [];
  for (const { kind, edgeKey, weight, reason } of standing) {
    const pairKey = edgeKey.split('@')[0]!;
    const own = kind === 'LINK' ? links.get(pairKey) : candidates.get(pairKey);
    const isKept =
      own !== undefined &&
      Math.abs(own.weight - (weight ?? 0)) < SAME_WEIGHT &&
      (kind === 'LINK' || candidates.get(pairKey)!.reason === reason);
    if (isKept) (kind === 'LINK' ? links : candidates).delete(pairKey);
    else if (kind === 'LINK') closed.push(edgeKey);
    else if (own === undefined) dropped.push(edgeKey);
  }
  return { closed, opened: [...links.values()], dropped, candidates: [...candidates.values()] };
}
