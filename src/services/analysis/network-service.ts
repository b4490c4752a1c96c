import { connectingTree, type TreeLink } from '../../analysis/connecting-tree.js';
import { passCost } from '../../analysis/telling.js';
import type { ConnectingNetworkView, NetworkReport } from '../../domain/connection-views.js';
import { AsterismError } from '../../domain/errors.js';
import { ALL_FACTS } from '../../domain/filters.js';
import { atMost, MAX_IDS, MAX_PATH_LENGTH, within } from '../limits.js';
import type { EntityStore, LinkStore, ReadScope } from '../ports.js';
import type { SetAsideValues, StepStore } from '../ports-of-analysis-paths.js';
import { shownIds } from '../shown-ids.js';
import { once } from './connection-request.js';
import { Expansion, type SearchClock } from './expansion.js';
import { VisibleDegrees } from './visible-degrees.js';

export const MAX_NETWORK_IDS = 50;

/** Which entities are to be joined: 2 to 50 of them. */
export interface NetworkRequest {
  readonly ids: readonly string[];
  /** Entities that the network may not use. */
  readonly exclude: readonly string[];
  /** Most steps between one of the entities and the next. */
  readonly maxLength: number;
}

/** The small network that joins chosen entities. */
export class NetworkService {
  constructor(
    private readonly store: StepStore,
    private readonly links: LinkStore,
    private readonly entities: EntityStore,
    private readonly setAside: SetAsideValues,
    private readonly clock: SearchClock,
  ) {}

  /** @throws AsterismError BAD_USER_INPUT, NOT_FOUND for an entity that the scope may not see */
  async connectingNetwork(request: NetworkRequest, scope: ReadScope): Promise<ConnectingNetworkView> {
    const { ids, exclude } = await this.#checked(request, scope);
    const avoid = [...exclude, ...(await this.setAside.ids(scope))];
    const anything = { kinds: null, avoidKinds: [], roles: null, avoidRoles: [] };
    const expansion = new Expansion(this.store, { ...ALL_FACTS, avoid }, anything, [], ids, scope, this.clock);
    await this.#collect(ids, request.maxLength, expansion);
    const { projection } = expansion;
    const degrees = new VisibleDegrees(this.store, scope);
    degrees.learn(expansion.degrees);
    await degrees.load([...projection.entities].filter((id) => projection.reportsOf(id).size > 1));
    const cost = (id: string) => passCost(projection.kindOf(id), degrees.of(id));
    const { links, groups } = connectingTree(projection, ids, cost);
    const reports = await this.#reports(links, scope);
    const leftOut = expansion.leftOut();
    const [main = [], ...others] = groups.toSorted((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
    const why = leftOut.note ?? `nothing visible joins it to the others within ${request.maxLength} steps`;
    return {
      entities: [...new Set([...ids, ...links.map(({ entity }) => entity)])].sort(),
      reports,
      groups: [main, ...others],
      unconnected: others.flat().map((entityId) => ({ entityId, reason: reasonFor(entityId, leftOut.hubs, why) })),
      bits: links.reduce((sum, link) => sum + link.cost, 0) / 1000,
      leftOut,
    };
  }

  async #checked({ ids, exclude, maxLength }: NetworkRequest, scope: ReadScope) {
    within('maxLength', maxLength, 1, MAX_PATH_LENGTH);
    atMost('ids', ids, MAX_NETWORK_IDS);
    atMost('exclude', exclude, MAX_IDS);
    once('ids', ids);
    if (ids.length < 2) throw new AsterismError('BAD_USER_INPUT', '"ids" needs at least two entities to connect.');
    const shown = await shownIds([...ids, ...exclude], this.entities, scope);
    const wanted = shown.slice(0, ids.length);
    once('ids', wanted);
    const both = shown.slice(ids.length).find((id) => wanted.includes(id));
    if (both !== undefined)
      throw new AsterismError('BAD_USER_INPUT', `"ids" and "exclude" both hold ${both}. Give it in one of them.`);
    return { ids: wanted, exclude: shown.slice(ids.length) };
  }

  /** Opens around all of them at once, a hop at a time, until they hang together or the length is used up. */
  async #collect(ids: readonly string[], maxLength: number, expansion: Expansion): Promise<void> {
    const side = expansion.side(ids);
    // Two sides that meet have each gone half the way.
    const hops = Math.ceil(maxLength / 2);
    while (side.depth < hops && side.frontier.length && expansion.hasTime) {
      await expansion.grow(side, null, side.depth > 0);
      const { groups } = connectingTree(expansion.projection, ids, () => 0);
      if (groups.length === 1) return;
    }
  }

  async #reports(links: readonly TreeLink[], scope: ReadScope): Promise<NetworkReport[]> {
    const named = new Map<string, Set<string>>();
    for (const { report, entity } of links) named.set(report, (named.get(report) ?? new Set()).add(entity));
    const facts = named.size ? await this.links.factsOfReports([...named.keys()], scope) : [];
    return [...named].map(([reportId, entities]) => ({
      reportId,
      facts: facts.filter((fact) => fact.reportId === reportId && entities.has(fact.entityId)),
    }));
  }
}

const reasonFor = (entityId: string, hubs: readonly string[], why: string): string =>
  hubs.includes(entityId) ? 'too many reports name it to follow them' : why;
