import { type LinkDifference, linkDifferences } from '../../analysis/changes/link-differences.js';
import { type AnalysisScope, checkedScope } from '../../domain/analysis-scope.js';
import type { EntityChange, LinkChange, PersonChange, ReportChange } from '../../domain/change-views.js';
import { AsterismError } from '../../domain/errors.js';
import { type EntityKind, kindOfId } from '../../domain/kind.js';
import type { Caller } from '../caller.js';
import { MAX_PAGE, within } from '../limits.js';
import { explained } from './changes/cause-book.js';
import type { ChangeFinder, FoundChanges } from './changes/change-finder.js';
import type { ScopeState } from './changes/scope-state.js';
import type { ScopeSummary } from './scope-analysis-service.js';

/** How a scope differs between two instants, and why. Lists hold at most as many rows as were asked for. */
export interface ChangesView {
  readonly since: string;
  /** Null: now. */
  readonly until: string | null;
  readonly newReports: readonly ReportChange[];
  readonly newReportCount: number;
  readonly goneReports: readonly ReportChange[];
  readonly goneReportCount: number;
  readonly newEntities: readonly EntityChange[];
  readonly newEntityCount: number;
  readonly goneEntities: readonly EntityChange[];
  readonly goneEntityCount: number;
  readonly merged: readonly PersonChange[];
  readonly mergedCount: number;
  readonly split: readonly PersonChange[];
  readonly splitCount: number;
  readonly newLinks: readonly LinkChange[];
  readonly newLinkCount: number;
  readonly goneLinks: readonly LinkChange[];
  readonly goneLinkCount: number;
  readonly changedLinks: readonly LinkChange[];
  readonly changedLinkCount: number;
  readonly scopeThen: ScopeSummary;
  readonly scopeNow: ScopeSummary;
  readonly notes: readonly string[];
}

/** Parts of a person and mentions of a part that are told. */
const PARTS = 20;
const MENTIONS = 50;

/** What is new, gone, merged and split in a part of the graph since an instant. */
export class ChangeService {
  constructor(
    private readonly finder: ChangeFinder,
    private readonly clock: () => Date,
  ) {}

  /**
   * The scope as known at `since` against the scope as known at the caller's `knownAt`.
   * @param asked `first`: rows of each list
   * @throws AsterismError BAD_USER_INPUT for instants in the wrong order and as `ProjectionLoader.load` does
   */
  async changesSince(
    asked: { readonly scope: Partial<AnalysisScope>; readonly since: string; readonly first: number },
    caller: Caller,
  ): Promise<ChangesView> {
    const first = within('first', asked.first, 0, MAX_PAGE);
    const { knownAt: until } = caller.asOf;
    const since = this.#earlier(asked.since, until);
    const found = await this.finder.between(checkedScope(asked.scope), since, caller);
    const reports = (ids: readonly string[], state: ScopeState): ReportChange[] =>
      ids
        .slice(0, first)
        .map((id) => ({ reportId: id, ...found.causes.explainReport(id, state.entitiesOf.get(id) ?? []) }));
    const entities = entityChanges(found);
    const links = linkDifferences(found.before.graph, found.after.graph);
    const shownLinks = (rows: readonly LinkDifference[]) => rows.slice(0, first).map((row) => linkChange(row, found));
    return {
      since,
      until,
      newReports: reports(found.added, found.after),
      newReportCount: found.added.length,
      goneReports: reports(found.gone, found.before),
      goneReportCount: found.gone.length,
      newEntities: entities.added.slice(0, first).map((id) => entityChange(id, found.addedOf, found)),
      newEntityCount: entities.added.length,
      goneEntities: entities.gone.slice(0, first).map((id) => entityChange(id, found.goneOf, found)),
      goneEntityCount: entities.gone.length,
      merged: found.merged.slice(0, first).map(personChange),
      mergedCount: found.merged.length,
      split: found.split.slice(0, first).map(personChange),
      splitCount: found.split.length,
      newLinks: shownLinks(links.added),
      newLinkCount: links.added.length,
      goneLinks: shownLinks(links.gone),
      goneLinkCount: links.gone.length,
      changedLinks: shownLinks(links.changed),
      changedLinkCount: links.changed.length,
      scopeThen: found.before.summary,
      scopeNow: found.after.summary,
      notes: found.notes,
    };
  }

  #earlier(asked: string, until: string | null): string {
    const since = new Date(asked);
    if (Number.isNaN(since.getTime()))
      throw new AsterismError('BAD_USER_INPUT', 'The instant to compare with is no ISO-8601 text. Give 2026-01-31.');
    const text = since.toISOString();
    if (text < (until ?? this.clock().toISOString())) return text;
    throw new AsterismError(
      'BAD_USER_INPUT',
      `${text} is not before ${until ?? 'now'}. Give the earlier of the two instants as the one to compare with.`,
    );
  }
}

/** Entities named now alone, and then alone; those in most reports first. A person who was merged or split is neither. */
function entityChanges({ before, after }: FoundChanges): { readonly added: string[]; readonly gone: string[] } {
  const groups = (state: ScopeState) => new Set([...state.groupsOf.values()].flat());
  const only = (one: ScopeState, other: ScopeState, otherGroups: ReadonlySet<string>): string[] =>
    one.graph
      .nodes()
      .filter((id) => !other.graph.hasNode(id) && !one.groupsOf.get(id)?.some((group) => otherGroups.has(group)))
      .sort(
        (a, b) => one.graph.getNodeAttributes(b).degree - one.graph.getNodeAttributes(a).degree || (a < b ? -1 : 1),
      );
  return { added: only(after, before, groups(before)), gone: only(before, after, groups(after)) };
}

const entityChange = (
  id: string,
  reportsOf: ReadonlyMap<string, readonly string[]>,
  { causes }: FoundChanges,
): EntityChange => ({
  entityId: id,
  kind: kindOfId(id) as EntityKind,
  ...causes.explainEntities(reportsOf.get(id) ?? [], [id]),
});

function linkChange({ from, to, before, after }: LinkDifference, { causes }: FoundChanges): LinkChange {
  const [was, is] = [new Set(before), new Set(after)];
  const differing = [...after.filter((id) => !was.has(id)), ...before.filter((id) => !is.has(id))];
  return {
    fromId: from,
    toId: to,
    thenReports: before.length,
    nowReports: after.length,
    ...causes.explainEntities(differing, [from, to]),
  };
}

const personChange = ({ thenIds, nowIds, moves, causes }: FoundChanges['merged'][number]): PersonChange => ({
  thenIds,
  nowIds,
  parts: moves.slice(0, PARTS).map(({ thenId, nowId, mentionIds }) => ({
    thenId,
    nowId,
    mentionIds: mentionIds.slice(0, MENTIONS),
    mentions: mentionIds.length,
  })),
  ...explained(causes),
});
