import { ProjectionBuilder, type ProjectionLimits, type ScopeProjection } from '../../analysis/scope-projection.js';
import { type AnalysisScope, checkedScope } from '../../domain/analysis-scope.js';
import { AsterismError } from '../../domain/errors.js';
import type { EntityStore, ReadScope } from '../ports.js';
import type { EntitiesOfReport, FactChoice, ProjectionStore, SetAsideStore } from '../ports-of-analysis-scopes.js';
import { shownIds } from '../shown-ids.js';
import { standingAside } from './standing-aside.js';

/** A projection with all that it was computed from. */
export interface LoadedProjection extends ScopeProjection {
  /** Ids of all reports that had a part in it, sorted: those that it was made of and those that were counted. */
  readonly reliedOn: readonly string[];
  /** Ids of the records of values that were left out because they are set aside. */
  readonly asideIds: readonly string[];
}

export interface LoadOptions {
  readonly limits?: ProjectionLimits;
  /** @param reports read so far */
  onProgress?(reports: number): void;
  /** Told of every report that was read; those beyond the limits are not in the projection. */
  onReport?(report: EntitiesOfReport): void;
}

type Told = Required<Pick<LoadOptions, 'onProgress' | 'onReport'>>;

/** What one question may load: seconds of reading, and groups of it in about two. */
const IN_A_QUESTION: ProjectionLimits = { reports: 100_000, nodes: 50_000, links: 400_000, entitiesPerReport: 40 };
/** What a batch may load: about two gigabytes of memory. */
export const IN_A_BATCH: ProjectionLimits = {
  reports: 2_000_000,
  nodes: 500_000,
  links: 1_500_000,
  entitiesPerReport: 40,
};
const PAGE = 2_000;
/** Reports followed from an entity that the scope names, and from one that was met on the way (decision 9). */
const FROM_START = 2_000;
const FROM_OTHERS = 200;

/** Loads a chosen part of the graph for a caller, page by page and bounded; what is cut is said. */
export class ProjectionLoader {
  constructor(
    private readonly store: ProjectionStore,
    private readonly entities: EntityStore,
    private readonly aside: SetAsideStore,
  ) {}

  /**
   * @throws AsterismError BAD_USER_INPUT for a scope that is not well formed, NOT_FOUND for unknown ids and for a scope
   *   that holds nothing
   */
  async load(
    asked: Partial<AnalysisScope>,
    caller: ReadScope,
    { limits = IN_A_QUESTION, onProgress = () => {}, onReport = () => {} }: LoadOptions = {},
  ): Promise<LoadedProjection> {
    const scope = checkedScope(asked);
    if (scope.source !== null && !(await this.entities.sourceNames(caller)).includes(scope.source))
      throw empty(`There is no source "${scope.source.slice(0, 60)}" that you may see.`);
    const aside = await standingAside(this.aside, caller);
    const choice: FactChoice = { ...scope, aside: aside.valueIds };
    const builder = new ProjectionBuilder(limits);
    if (aside.cut) builder.leaveOut(aside.cut);
    const told = { onProgress, onReport };
    const { degrees, counted } = scope.ids
      ? await this.#around(scope.ids, scope.hops, choice, builder, caller, told)
      : await this.#pages(choice, builder, caller, told);
    const projection = builder.build(degrees);
    if (!projection.reportIds.length && !projection.cut.length)
      throw empty('No report that you may see names anything in this scope.');
    const reliedOn = counted.size ? [...new Set([...projection.reportIds, ...counted])].sort() : projection.reportIds;
    return { ...projection, reliedOn, asideIds: aside.ids };
  }

  async #pages(choice: FactChoice, builder: ProjectionBuilder, caller: ReadScope, told: Told) {
    for (let after = ''; ; ) {
      const rows = await this.store.page(after, PAGE, choice, caller);
      const room = rows.every((row) => !row.entities.length || builder.add(row));
      for (const row of rows) told.onReport(row);
      told.onProgress(builder.reports);
      if (!room || rows.length < PAGE) return { degrees: new Map<string, number>(), counted: new Set<string>() };
      after = rows.at(-1)!.reportId;
    }
  }

  /** Goes out from entities. What is met in more than `FROM_OTHERS` reports is not followed. */
  async #around(
    ids: readonly string[],
    hops: number,
    choice: FactChoice,
    builder: ProjectionBuilder,
    caller: ReadScope,
    told: Told,
  ) {
    const degrees = new Map<string, number>();
    const counted = new Set<string>();
    const added = new Set<string>();
    let frontier = [...new Set(await shownIds(ids, this.entities, caller))].sort();
    let room = true;
    for (let hop = 1; hop <= hops && room && frontier.length; hop += 1) {
      const most = hop === 1 ? FROM_START : FROM_OTHERS;
      const found = await this.#reportsOf(frontier, most, choice, caller, degrees, counted);
      const followed = found.filter(({ cut }) => !cut || hop === 1);
      const hubs = found.filter(({ cut }) => cut).map(({ id }) => id);
      if (hubs.length) builder.leaveOut(sayHubs(hubs.sort(), most, hop === 1));
      const fresh = [...new Set(followed.flatMap(({ reportIds }) => reportIds))].filter((id) => !added.has(id)).sort();
      for (let start = 0; start < fresh.length && room; start += PAGE) {
        const rows = await this.store.ofReports(fresh.slice(start, start + PAGE), choice, caller);
        rows.sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
        room = rows.every((row) => !row.entities.length || builder.add(row));
        for (const row of rows) {
          added.add(row.reportId);
          told.onReport(row);
        }
        told.onProgress(builder.reports);
      }
      frontier = [...builder.entities].filter((id) => !degrees.has(id)).sort();
    }
    // How rare the outermost are, they say by their own reports.
    await this.#reportsOf(frontier, FROM_OTHERS, choice, caller, degrees, counted);
    return { degrees, counted };
  }

  async #reportsOf(
    ids: readonly string[],
    most: number,
    choice: FactChoice,
    caller: ReadScope,
    degrees: Map<string, number>,
    counted: Set<string>,
  ) {
    const found = [];
    for (let start = 0; start < ids.length; start += PAGE) {
      const rows = await this.store.around(ids.slice(start, start + PAGE), most, choice, caller);
      for (const { id, cut, reportIds } of rows) {
        degrees.set(id, reportIds.length + (cut ? 1 : 0));
        for (const reportId of reportIds) counted.add(reportId);
      }
      found.push(...rows);
    }
    return found;
  }
}

function sayHubs(ids: readonly string[], most: number, first: boolean): string {
  const named = `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' and others' : ''}`;
  const what = first ? `only ${most} reports of each were read` : 'they were not followed';
  return `${ids.length} entities stand in more than ${most} reports each, and ${what}: ${named}.`;
}

const empty = (fault: string): AsterismError =>
  new AsterismError('NOT_FOUND', `This scope is empty. ${fault} Choose another scope.`);
