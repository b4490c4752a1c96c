import { type BridgingEntity, type BridgingLink, bridgesOf } from '../../analysis/bridges.js';
import { type Central, type CentralityMeasure, centralityOf } from '../../analysis/centrality.js';
import { type Community, communitiesOf } from '../../analysis/communities.js';
import { type Glue, glueOf } from '../../analysis/glue.js';
import type { AnalysisScope } from '../../domain/analysis-scope.js';
import { AsterismError } from '../../domain/errors.js';
import type { Tally } from '../../domain/views.js';
import { atMost, MAX_IDS, MAX_PAGE, within } from '../limits.js';
import type { EntityStore, ReadScope } from '../ports.js';
import { shownIds } from '../shown-ids.js';
import type { LoadedProjection, ProjectionLoader } from './projection-loader.js';

/** How much of the graph an answer was computed from, and what was left out of it. */
export interface ScopeSummary {
  readonly entities: number;
  readonly links: number;
  readonly reports: number;
  /** Sentences; empty when nothing was left out. */
  readonly cut: readonly string[];
}

interface Asked {
  readonly scope: Partial<AnalysisScope>;
  /** Rows at most. */
  readonly first: number;
}

export interface CommunitiesView {
  readonly communities: readonly Community[];
  readonly modularity: number;
  readonly total: Tally;
  readonly scope: ScopeSummary;
}

export interface BridgesView {
  readonly entities: readonly BridgingEntity[];
  readonly links: readonly BridgingLink[];
  readonly totalEntities: Tally;
  readonly totalLinks: Tally;
  readonly scope: ScopeSummary;
}

export interface CentralityView {
  readonly measure: CentralityMeasure;
  readonly rows: readonly Central[];
  readonly total: Tally;
  readonly scope: ScopeSummary;
}

export interface GlueView extends Glue {
  readonly scope: ScopeSummary;
}

export const MAX_GLUE_STEPS = 20;
const MAX_SMALLEST = 1_000;

/** Questions about the shape of a chosen part of the graph. */
export class ScopeAnalysisService {
  constructor(
    private readonly loader: ProjectionLoader,
    private readonly entities: EntityStore,
  ) {}

  /** @throws AsterismError as `ProjectionLoader.load` does */
  async communities(
    { scope, first, smallest }: Asked & { readonly smallest: number },
    caller: ReadScope,
  ): Promise<CommunitiesView> {
    within('first', first, 0, MAX_PAGE);
    within('smallest', smallest, 2, MAX_SMALLEST);
    const projection = await this.loader.load(scope, caller);
    const { communities, modularity } = communitiesOf(projection.graph, smallest);
    return {
      communities: communities.slice(0, first),
      modularity,
      total: all(communities),
      scope: scopeSummary(projection),
    };
  }

  async bridges({ scope, first, least }: Asked & { readonly least: number }, caller: ReadScope): Promise<BridgesView> {
    within('first', first, 0, MAX_PAGE);
    within('least', least, 1, MAX_SMALLEST);
    const projection = await this.loader.load(scope, caller);
    const { entities, links } = bridgesOf(projection.graph, least);
    return {
      entities: entities.slice(0, first),
      links: links.slice(0, first),
      totalEntities: all(entities),
      totalLinks: all(links),
      scope: scopeSummary(projection),
    };
  }

  async centrality(
    { scope, first, measure }: Asked & { readonly measure: CentralityMeasure },
    caller: ReadScope,
  ): Promise<CentralityView> {
    within('first', first, 0, MAX_PAGE);
    const projection = await this.loader.load(scope, caller);
    const rows = centralityOf(projection.graph, measure);
    return { measure, rows: rows.slice(0, first), total: all(rows), scope: scopeSummary(projection) };
  }

  /** @param without values to take out beforehand, to see what falls apart without them */
  async glue(
    { scope, first, without }: Asked & { readonly without: readonly string[] },
    caller: ReadScope,
  ): Promise<GlueView> {
    within('first', first, 0, MAX_GLUE_STEPS);
    atMost('without', without, MAX_IDS);
    if (without.some((id) => id.startsWith('person:')))
      throw new AsterismError('BAD_USER_INPUT', '"without" names a person. Only identifiers and places are set aside.');
    await shownIds(without, this.entities, caller);
    const projection = await this.loader.load(scope, caller);
    return { ...glueOf(projection.graph, first, without), scope: scopeSummary(projection) };
  }
}

const all = (list: readonly unknown[]): Tally => ({ count: list.length, truncated: false });

/** What is said of a projection beside an answer. */
export const scopeSummary = ({ graph, reportIds, cut }: LoadedProjection): ScopeSummary => ({
  entities: graph.order,
  links: graph.size,
  reports: reportIds.length,
  cut,
});
