import { AsterismError } from '../../domain/errors.js';
import type { Verdict } from '../../domain/judgement.js';
import type { MentionView } from '../../domain/views.js';
import { clusterComponents } from '../../resolution/groups/cluster-components.js';
import { GroupScorer } from '../../resolution/groups/group-scorer.js';
import type { Caller } from '../caller.js';
import type { Deadline, EntityStore, LinkStore } from '../ports.js';
import type { JudgementStore, ResolutionStore } from '../ports-of-resolution.js';
import { findPeople } from './find-people.js';
import { GroupReader } from './group-reader.js';
import { Joins } from './joins.js';
import type { ResolutionModel } from './resolution-model.js';
import { walkJoins } from './walk-joins.js';

/** Mentions that are one person. */
export interface PersonPart {
  readonly mentionIds: readonly string[];
}

/** What a verdict would change, for this caller. */
export interface ResolutionPreview {
  readonly before: readonly PersonPart[];
  readonly after: readonly PersonPart[];
  /** Entities that reports name together with some of these parts only: the connections that would be shared, or no longer be. */
  readonly connections: readonly { readonly entityId: string; readonly mentionIds: readonly string[] }[];
  /** So many groups of mentions hang together that only a part of them was looked at. */
  readonly truncated: boolean;
}

/** Says what a verdict would change before anybody gives it; writes nothing and reckons with what the caller sees alone. */
export class PreviewService {
  constructor(
    private readonly store: ResolutionStore,
    private readonly judgements: JudgementStore,
    private readonly entities: EntityStore,
    private readonly links: LinkStore,
    private readonly model: (deadline: Deadline) => Promise<ResolutionModel>,
  ) {}

  async preview(
    { a, b, verdict }: { readonly a: string; readonly b: string; readonly verdict: Verdict },
    caller: Caller,
  ): Promise<ResolutionPreview> {
    const [left, right] = await findPeople([a, b], this.judgements, caller, notThere);
    const model = await this.model(caller);
    const joins = new Joins(this.store);
    const seen = new Map<string, MentionView>();
    const asked = new Set<string>();
    const look = async (ids: readonly string[]): Promise<void> => {
      const unknown = [...new Set(ids)].filter((id) => !asked.has(id));
      for (const id of unknown) asked.add(id);
      if (unknown.length) for (const one of await this.entities.mentions(unknown, caller)) seen.set(one.id, one);
    };
    // Links, candidates and judgements of SAME between visible mentions.
    const { groups: reached, isCut } = await walkJoins(
      [...left!.groups, ...right!.groups],
      joins,
      async (found) => {
        const meant = found.filter(({ kind, verdict: said }) => kind !== 'JUDGED' || said === 'SAME');
        await look(meant.flatMap(({ from, to }) => [from, to]));
        return meant.filter(({ from, to }) => seen.has(from) && seen.has(to));
      },
      caller,
    );
    const keys = [...reached];
    const reader = new GroupReader(this.store, model);
    await reader.load(keys, caller);
    await look(keys.flatMap((key) => reader.get(key).members.map(({ id }) => id)));
    const groups = keys
      .map((key) => ({ key, members: reader.get(key).members.filter(({ id }) => seen.has(id)) }))
      .filter(({ members }) => members.length);
    const partsGiven = (given: Verdict | null): PersonPart[] => {
      const both = [left!.group, right!.group] as const;
      const isAsked = (x: string, y: string): boolean => both.includes(x) && both.includes(y) && x !== y;
      const verdictOf = (x: string, y: string): readonly Verdict[] =>
        given !== null && isAsked(x, y) ? [given] : visibleVerdicts(x, y);
      const scorer = new GroupScorer(model.weightOf, (x, y) => verdictOf(x, y).includes('DIFFERENT'));
      const pairs = pairsOf(({ weight }) => weight !== null && weight >= model.least);
      const same = [
        ...pairsOf(({ verdict: said }) => said === 'SAME').filter(([x, y]) => given === null || !isAsked(x, y)),
        ...(given === 'SAME' ? [both] : []),
      ];
      const cluster = clusterComponents(groups, (x, y) => scorer.compare(x, y), pairs, same, model.least);
      const parts = new Map<string, string[]>();
      for (const { key, members } of groups) {
        const root = cluster.get(key)!;
        parts.set(root, [...(parts.get(root) ?? []), ...members.map(({ id }) => id)]);
      }
      return [...parts.values()].map((ids) => ({ mentionIds: ids.sort() })).sort(bySize);
    };
    const standing = [...new Set(keys.flatMap((key) => joins.of(key)))].filter(
      ({ from, to }) => seen.has(from) && seen.has(to),
    );
    const pairsOf = (isMeant: (join: (typeof standing)[number]) => boolean) =>
      standing.filter(isMeant).map(({ groups: both }) => both);
    const visibleVerdicts = (x: string, y: string): Verdict[] =>
      standing.flatMap(({ verdict: said, groups: both }) =>
        said !== null && both.includes(x) && both.includes(y) ? [said] : [],
      );
    const [before, after] = [partsGiven(null), partsGiven(verdict)];
    const finer = verdict === 'SAME' ? before : after;
    return { before, after, connections: await this.#connections(finer, seen, caller), truncated: isCut };
  }

  /** What only some of the parts are named together with. */
  async #connections(
    parts: readonly PersonPart[],
    seen: ReadonlyMap<string, { readonly reportId: string; readonly personId: string }>,
    caller: Caller,
  ): Promise<ResolutionPreview['connections']> {
    const facts = await this.links.factsOfReports(
      [...new Set([...seen.values()].map(({ reportId }) => reportId))],
      caller,
    );
    const people = new Set([...seen.values()].map(({ personId }) => personId));
    const namedWith = new Map<string, Set<number>>();
    for (const { entityId, reportId } of facts) {
      if (people.has(entityId)) continue;
      parts.forEach(({ mentionIds }, i) => {
        if (!mentionIds.some((id) => seen.get(id)?.reportId === reportId)) return;
        const own = namedWith.get(entityId) ?? new Set();
        namedWith.set(entityId, own.add(i));
      });
    }
    return [...namedWith]
      .filter(([, own]) => own.size < parts.length)
      .map(([entityId, own]) => ({ entityId, mentionIds: [...own].flatMap((i) => parts[i]!.mentionIds) }))
      .sort((x, y) => (x.entityId < y.entityId ? -1 : 1));
  }
}

const notThere = (id: string) => new AsterismError('NOT_FOUND', `There is no mention or person "${id.slice(0, 60)}".`);

const bySize = (x: PersonPart, y: PersonPart): number =>
  y.mentionIds.length - x.mentionIds.length || (x.mentionIds[0]! < y.mentionIds[0]! ? -1 : 1);
