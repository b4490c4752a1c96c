import type { EntityKind } from '../domain/kind.js';
import type { EntityIds } from './person-id.js';

interface NeighbourColumn {
  readonly target: string;
  readonly kind: EntityKind;
  readonly reports: number;
  readonly reportIds: readonly string[];
  readonly fromRoles: readonly string[];
  readonly toRoles: readonly string[];
}

type MergedNeighbour = Omit<NeighbourColumn, 'target'> & { readonly id: string };

/** Reports named with one neighbour. */
const REPORT_IDS = 10;

/** Neighbours with the groups of mentions that are one person for the caller made one, those with most reports first. */
export function mergeNeighbours(
  values: readonly NeighbourColumn[],
  people: readonly NeighbourColumn[],
  idOf: EntityIds,
): { readonly neighbours: readonly MergedNeighbour[]; readonly people: number } {
  const byId = new Map<string, MergedNeighbour>();
  for (const { target, ...own } of people) {
    const id = idOf(target, own.kind);
    const known = byId.get(id);
    const reportIds = union(known?.reportIds, own.reportIds);
    byId.set(id, {
      id,
      kind: own.kind,
      reports: reportIds.length,
      reportIds,
      fromRoles: union(known?.fromRoles, own.fromRoles),
      toRoles: union(known?.toRoles, own.toRoles),
    });
  }
  const merged = [...byId.values()].map((person) => ({ ...person, reportIds: person.reportIds.slice(0, REPORT_IDS) }));
  const neighbours = [...values.map(({ target, ...value }) => ({ ...value, id: target })), ...merged];
  neighbours.sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
  return { neighbours, people: merged.length };
}

const union = (a: readonly string[] = [], b: readonly string[]): readonly string[] =>
  a.length ? [...new Set([...a, ...b])] : b;
