import type { HiddenConnection, HiddenConnectionsView, SharedValue } from '../domain/views.js';
import type { SetAsideService } from './analysis/set-aside-service.js';
import { MAX_PAGE, within } from './limits.js';
import type { EntityStore, GraphStore, HiddenRow, ReadScope } from './ports.js';
import { shownIds } from './shown-ids.js';

/** A value that more reports name carries no connection by itself: 1 / ln(1 + 200) is a fifth of what a pair of reports weighs. */
const HUB_DEGREE = 200;
const REPORTS_PER_ENTITY = 2_000;

/** Adamic and Adar's weight of a shared value, from its visible degree. */
export const rarity = (degree: number): number => 1 / Math.log(1 + Math.max(degree, 2));

/** Pairs that share values though no visible report puts them together, rarest values first. */
export class HiddenService {
  constructor(
    private readonly store: GraphStore,
    private readonly entities: EntityStore,
    /** Values that carry no connection since somebody set them aside. */
    private readonly aside: Pick<SetAsideService, 'valueIds'>,
  ) {}

  /** @throws AsterismError NOT_FOUND for an entity that the scope may not see */
  async hiddenConnections(
    { id, first }: { readonly id: string; readonly first: number },
    scope: ReadScope,
  ): Promise<HiddenConnectionsView> {
    within('first', first, 0, MAX_PAGE);
    const { rows, hubs, cut } = await this.store.hidden(
      id,
      { hubDegree: HUB_DEGREE, reportsPerEntity: REPORTS_PER_ENTITY, aside: await this.aside.valueIds(scope) },
      scope,
    );
    // What shares a value is there; only of something that shares none it must be asked.
    if (!rows.length && !hubs.length) await shownIds([id], this.entities, scope);
    const shared = new Map<string, { kind: HiddenRow['kind']; values: SharedValue[] }>();
    for (const row of rows) {
      if (row.entityId === id) continue;
      const entry = shared.get(row.entityId) ?? { kind: row.kind, values: [] };
      entry.values.push(toSharedValue(row));
      shared.set(row.entityId, entry);
    }
    const connections = [...shared].map(([entityId, { kind, values }]): HiddenConnection => {
      const sorted = values.sort((a, b) => b.weight - a.weight || (a.valueId < b.valueId ? -1 : 1));
      return { entityId, kind, shared: sorted, score: sorted.reduce((sum, value) => sum + value.weight, 0) };
    });
    connections.sort((a, b) => b.score - a.score || (a.entityId < b.entityId ? -1 : 1));
    return {
      connections: connections.slice(0, first),
      total: { count: connections.length, truncated: cut },
      hubsLeftOut: [...hubs].sort(),
    };
  }
}

const toSharedValue = (row: HiddenRow): SharedValue => ({
  valueId: row.valueId,
  valueKind: row.valueKind,
  degree: { count: row.degree, truncated: false },
  weight: rarity(row.degree),
  fromReportIds: [...row.fromReportIds].sort().slice(0, 10),
  toReportIds: [...row.toReportIds].sort().slice(0, 10),
});
