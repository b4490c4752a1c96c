import type { FactFilter } from '../domain/filters.js';
import type { KindTally, LinkView, Neighbour, NeighbourhoodView } from '../domain/views.js';
import { MAX_DEPTH, MAX_PAGE, within } from './limits.js';
import type { EntityStore, GraphStore, NeighbourRow, ReadScope } from './ports.js';
import { shownIds } from './shown-ids.js';

/** Reports looked at for one entity; one with more is said to be cut. */
const REPORTS_PER_ENTITY = 10_000;
/** Beyond the centre, hubs are shown but not opened: their neighbours have little to do with the centre. */
const HUB_REPORTS = 200;

export interface NeighbourhoodRequest {
  readonly id: string;
  readonly depth: number;
  readonly filter: FactFilter;
  readonly first: number;
}

/** What stands around an entity, nearest and most often reported first. */
export class NeighbourhoodService {
  constructor(
    private readonly store: GraphStore,
    private readonly entities: EntityStore,
  ) {}

  /** @throws AsterismError NOT_FOUND for an entity that the scope may not see */
  async neighbourhood(
    { id, depth, filter, first }: NeighbourhoodRequest,
    scope: ReadScope,
  ): Promise<NeighbourhoodView> {
    within('depth', depth, 1, MAX_DEPTH);
    within('first', first, 0, MAX_PAGE);
    const neighbours = new Map<string, Neighbour>();
    const links = new Map<string, LinkView>();
    let totals: readonly KindTally[] = [];
    let truncated = false;
    let frontier = [id];
    for (let distance = 1; distance <= depth && frontier.length && neighbours.size < first; distance++) {
      const hubReports = distance === 1 ? 0 : HUB_REPORTS;
      const rows = inOrder(
        frontier,
        await this.store.neighbours(
          frontier,
          filter,
          { reportsPerEntity: REPORTS_PER_ENTITY, hubReports, perEntity: first + 1 },
          scope,
        ),
      );
      if (distance === 1)
        totals = (rows[0]?.totals ?? []).map((total) => ({ ...total, truncated: rows[0]?.cut ?? false }));
      truncated ||= rows.some((row) => row.cut || sum(row.totals) > row.neighbours.length);
      const next: string[] = [];
      for (const row of rows) {
        for (const neighbour of row.neighbours) {
          const known = neighbour.id === id || neighbours.has(neighbour.id);
          if (!known) {
            if (neighbours.size >= first) {
              truncated = true;
              continue;
            }
            neighbours.set(neighbour.id, { id: neighbour.id, kind: neighbour.kind, distance });
            next.push(neighbour.id);
          }
          addLink(links, row.id, neighbour);
        }
      }
      frontier = next;
    }
    // What has neighbours is there; only of something that has none it must be asked.
    if (!totals.length) await shownIds([id], this.entities, scope);
    return {
      centre: id,
      totals: [...totals].sort(byKind),
      neighbours: [...neighbours.values()],
      links: [...links.values()],
      returned: neighbours.size,
      truncated,
    };
  }
}

const byKind = (a: KindTally, b: KindTally) => (a.kind < b.kind ? -1 : 1);
const sum = (totals: NeighbourRow['totals']) => totals.reduce((all, total) => all + total.count, 0);

function inOrder(ids: readonly string[], rows: readonly NeighbourRow[]): NeighbourRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function addLink(
  links: Map<string, LinkView>,
  from: string,
  { id: to, ...neighbour }: NeighbourRow['neighbours'][number],
): void {
  if (links.has(`${to} ${from}`)) return;
  links.set(`${from} ${to}`, {
    from,
    to,
    reportIds: neighbour.reportIds,
    reports: { count: neighbour.reports, truncated: false },
    fromRoles: neighbour.fromRoles,
    toRoles: neighbour.toRoles,
  });
}
