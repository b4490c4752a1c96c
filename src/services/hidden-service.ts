import { OFFICIAL_ROLES, rarity } from '../analysis/telling.js';
import { entityKindOf } from '../domain/kind.js';
import type { FactView, HiddenConnection, HiddenConnectionsView, SharedValue } from '../domain/views.js';
import type { ProofService } from './analysis/proof-service.js';
import { MAX_PAGE, within } from './limits.js';
import type { EntityStore, LinkStore, ReadScope } from './ports.js';
import type { HiddenStore, SetAsideValues, SharedByOthers } from './ports-of-analysis-paths.js';
import { shownIds } from './shown-ids.js';

/** A value that more reports name carries no connection by itself: 1 / ln(1 + 200) is a fifth of what a pair of reports weighs. */
const HUB_DEGREE = 200;
const REPORTS_PER_ENTITY = 2_000;
/** Reports that are named on each side of a shared value. */
const NAMED = 10;

/** Pairs that share values though no visible report puts them together, rarest values first. */
export class HiddenService {
  constructor(
    private readonly store: HiddenStore,
    private readonly entities: EntityStore,
    private readonly links: LinkStore,
    private readonly setAside: SetAsideValues,
    private readonly proofs: ProofService,
  ) {}

  /** @throws AsterismError NOT_FOUND for an entity that the scope may not see */
  async hiddenConnections(
    { id, first, withProof = false }: { readonly id: string; readonly first: number; readonly withProof?: boolean },
    scope: ReadScope,
  ): Promise<HiddenConnectionsView> {
    within('first', first, 0, MAX_PAGE);
    const aside = await this.setAside.ids(scope);
    const limits = {
      hubDegree: HUB_DEGREE,
      reportsPerEntity: REPORTS_PER_ENTITY,
      officialRoles: OFFICIAL_ROLES,
      aside,
    };
    const { shared, leftOut, cut } = await this.store.hidden(id, limits, scope);
    const byEntity = new Map<string, SharedValue[]>();
    for (const value of shared)
      for (const [entityId, reports] of value.others)
        byEntity.set(entityId, [...(byEntity.get(entityId) ?? []), toSharedValue(value, reports)]);
    // What shares a value is there; only of something that shares none it must be asked.
    if (!byEntity.size && !leftOut.length) await shownIds([id], this.entities, scope);
    const connections = [...byEntity].map(([entityId, values]): HiddenConnection => {
      const sorted = values.sort((a, b) => b.weight - a.weight || (a.valueId < b.valueId ? -1 : 1));
      return {
        entityId,
        kind: entityKindOf(entityId),
        shared: sorted,
        score: sorted.reduce((sum, value) => sum + value.weight, 0),
      };
    });
    connections.sort((a, b) => b.score - a.score || (a.entityId < b.entityId ? -1 : 1));
    const chosen = connections.slice(0, first);
    return {
      connections: withProof ? await this.#proved(id, chosen, scope) : chosen,
      total: { count: connections.length, truncated: cut },
      hubsLeftOut: leftOut.toSorted(),
    };
  }

  async #proved(id: string, connections: readonly HiddenConnection[], scope: ReadScope): Promise<HiddenConnection[]> {
    const reportsOf = ({ shared }: HiddenConnection) =>
      shared.flatMap(({ fromReportIds, toReportIds }) => [...fromReportIds, ...toReportIds]);
    const ids = [...new Set(connections.flatMap(reportsOf))];
    const facts = ids.length ? await this.links.factsOfReports(ids, scope) : [];
    const [from = id] = await shownIds([id], this.entities, scope);
    const claims = connections.map((connection) => {
      const reports = new Set(reportsOf(connection));
      const values = new Set(connection.shared.map(({ valueId }) => valueId));
      const isPart = ({ reportId, entityId }: FactView) =>
        reports.has(reportId) && (entityId === from || entityId === connection.entityId || values.has(entityId));
      const truncated = connection.shared.some(
        (one) => one.fromReportIds.length === NAMED || one.toReportIds.length === NAMED,
      );
      return { from, to: connection.entityId, facts: facts.filter(isPart), truncated };
    });
    const proofs = await this.proofs.prove(claims, scope);
    return connections.map((connection, i) => ({ ...connection, proof: proofs[i]! }));
  }
}

const toSharedValue = (
  { valueId, degree, fromReportIds }: SharedByOthers,
  toReportIds: readonly string[],
): SharedValue => ({
  valueId,
  valueKind: entityKindOf(valueId),
  degree: { count: degree, truncated: false },
  weight: rarity(degree),
  fromReportIds: [...fromReportIds].sort().slice(0, NAMED),
  toReportIds: [...toReportIds].sort().slice(0, NAMED),
});
