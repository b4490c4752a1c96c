import { UndirectedGraph } from 'graphology';
import type { ProjectedGraph } from '../../../analysis/scope-projection.js';
import type { AnalysisScope } from '../../../domain/analysis-scope.js';
import { AsterismError } from '../../../domain/errors.js';
import type { EntityStore, ReadScope } from '../../ports.js';
import type { EntitiesOfReport } from '../../ports-of-analysis-scopes.js';
import { seenIds } from '../../shown-ids.js';
import type { ProjectionLoader } from '../projection-loader.js';
import { type ScopeSummary, scopeSummary } from '../scope-analysis-service.js';

/** A scope as it was known at one instant. */
export interface ScopeState {
  readonly graph: ProjectedGraph;
  /** Entities that each report of the scope names. */
  readonly entitiesOf: ReadonlyMap<string, readonly string[]>;
  /** Keys of the groups of mentions that each person of the scope consists of. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
  readonly summary: ScopeSummary;
  /** Why there is nothing in it; null when there is something. */
  readonly empty: AsterismError | null;
}

/** Loads a scope; one that holds nothing, or whose ids nobody knew yet, is empty. @throws AsterismError BAD_USER_INPUT */
export async function scopeState(
  { loader, entities }: { readonly loader: ProjectionLoader; readonly entities: EntityStore },
  asked: AnalysisScope,
  caller: ReadScope,
): Promise<ScopeState> {
  const ids = asked.ids && (await seenIds(asked.ids, entities, caller));
  if (ids && !ids.length)
    return nothing(new AsterismError('NOT_FOUND', 'None of the ids of this scope is known. Look the ids up again.'));
  const rows = new Map<string, EntitiesOfReport>();
  try {
    const onReport = (row: EntitiesOfReport) => void rows.set(row.reportId, row);
    const projection = await loader.load({ ...asked, ids }, caller, { onReport });
    const read = projection.reportIds.flatMap((id) => rows.get(id) ?? []);
    return {
      graph: projection.graph,
      entitiesOf: new Map(read.map(({ reportId, entities: named }) => [reportId, named])),
      groupsOf: new Map(read.flatMap(({ people }) => people.map(({ id, groups }) => [id, groups] as const))),
      summary: scopeSummary(projection),
      empty: null,
    };
  } catch (error) {
    if (error instanceof AsterismError && error.code === 'NOT_FOUND') return nothing(error);
    throw error;
  }
}

const nothing = (empty: AsterismError): ScopeState => ({
  graph: new UndirectedGraph(),
  entitiesOf: new Map(),
  groupsOf: new Map(),
  summary: { entities: 0, links: 0, reports: 0, cut: [] },
  empty,
});
