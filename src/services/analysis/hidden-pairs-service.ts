import { Heap } from '../../analysis/heap.js';
import { byScore, type HiddenPair, HiddenPairs } from '../../analysis/hidden-pairs.js';
import { Projection } from '../../analysis/projection.js';
import { OFFICIAL_ROLES, rarity } from '../../analysis/telling.js';
import type { HiddenPairsView, HiddenPairView } from '../../domain/connection-views.js';
import { ALL_FACTS } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kind.js';
import { within } from '../limits.js';
import type { ReadScope } from '../ports.js';
import type { SetAsideValues, SharedValueRow, SharedValueStore, StepStore } from '../ports-of-analysis-paths.js';

export const MAX_PAIRS = 10_000;
export const MAX_SHARED_BY = 200;
const PAGE = 2_000;
/** Pairs kept at once, about 200 bytes each. */
const PAIRS_IN_MEMORY = 500_000;
/** Candidates kept for each pair that is wanted: many turn out to be named together elsewhere. */
const CANDIDATES = 10;
const AT_ONCE = 200;
const REPORTS_PER_ENTITY = 2_000;
const REPORTS_EACH = 10;

export interface HiddenPairsRequest {
  readonly first: number;
  /** Kinds of the two ends. */
  readonly kinds: readonly EntityKind[];
  /** A value that more reports name carries no pair. */
  readonly mostReports: number;
  /** Only pairs of these; every entity when left out. */
  readonly only?: ReadonlySet<string>;
  /** Reports named for each end of a shared value; ten when left out. */
  readonly reportsEach?: number;
  /** Told how many values have been read. */
  onProgress?(values: number): void;
}

/** Pairs in the whole graph that share values though no visible report names both. */
export class HiddenPairsService {
  constructor(
    private readonly shared: SharedValueStore,
    private readonly steps: StepStore,
    private readonly setAside: SetAsideValues,
    /** Pairs kept in memory at once. */
    private readonly inMemory = PAIRS_IN_MEMORY,
  ) {}

  /** @throws AsterismError BAD_USER_INPUT, TIMEOUT when the graph is too large for the caller's deadline */
  async hiddenPairs(request: HiddenPairsRequest, scope: ReadScope): Promise<HiddenPairsView> {
    within('first', request.first, 1, MAX_PAIRS);
    within('mostReports', request.mostReports, 2, MAX_SHARED_BY);
    const excluded = await this.setAside.ids(scope);
    for (let parts = 1; ; parts *= 4) {
      const best = await this.#count(parts, excluded, request, scope);
      if (best) return this.#withoutTogether(best, request, scope);
    }
  }

  /** The candidates that share most, or null when a part has more pairs than memory may hold. */
  async #count(parts: number, excluded: readonly string[], request: HiddenPairsRequest, scope: ReadScope) {
    const most = request.first * CANDIDATES;
    const best = new Heap<HiddenPair>((x, y) => byScore(y, x));
    let left = 0;
    for (let part = 0; part < parts; part += 1) {
      const counted = new HiddenPairs(part, parts, this.inMemory);
      let read = 0;
      for (let after: string | null = ''; after !== null; ) {
        const { mostReports, kinds } = request;
        const page = { after, pageLimit: PAGE, mostReports, excluded, officialRoles: OFFICIAL_ROLES, kinds };
        const { rows, last, read: seen } = await this.shared.sharedValues(page, scope);
        for (const row of rows) if (!counted.add(amongOnly(row, request.only))) return null;
        read += seen;
        request.onProgress?.(read);
        after = last;
      }
      for (const pair of counted.pairs()) {
        best.push(pair);
        if (best.size <= most) continue;
        best.pop();
        left += 1;
      }
    }
    const sorted: HiddenPair[] = [];
    for (let pair = best.pop(); pair; pair = best.pop()) sorted.push(pair);
    return { candidates: sorted.reverse(), left };
  }

  async #withoutTogether(
    { candidates, left }: { readonly candidates: readonly HiddenPair[]; readonly left: number },
    { first, reportsEach = REPORTS_EACH }: HiddenPairsRequest,
    scope: ReadScope,
  ): Promise<HiddenPairsView> {
    const pairs: HiddenPairView[] = [];
    let unsure = 0;
    let at = 0;
    for (; at < candidates.length && pairs.length < first; at += AT_ONCE) {
      const some = candidates.slice(at, at + AT_ONCE);
      const ids = [...new Set(some.flatMap(({ a, b }) => [a, b]))];
      const search = this.steps.search({ ...ALL_FACTS, avoid: [], wanted: ids });
      const { facts, cut } = await search.factsAround(ids, REPORTS_PER_ENTITY, scope);
      const around = new Projection(0);
      for (const fact of facts) around.add(fact.reportId, fact.entityId, fact.kind, fact);
      const degrees = new Map(
        (
          await this.steps.degrees(
            some.flatMap(({ values }) => values),
            MAX_SHARED_BY + 1,
            OFFICIAL_ROLES,
            scope,
          )
        ).map(({ id, degree }) => [id, degree]),
      );
      for (const { a, b, score, values } of some) {
        if (pairs.length === first || around.shared(a, b).length) continue;
        if (cut.includes(a) || cut.includes(b)) {
          unsure += 1;
          continue;
        }
        const shared = values.map((valueId) => ({
          valueId,
          degree: degrees.get(valueId) ?? 2,
          weight: rarity(degrees.get(valueId) ?? 2),
          fromReportIds: around.shared(a, valueId).slice(0, reportsEach),
          toReportIds: around.shared(b, valueId).slice(0, reportsEach),
        }));
        pairs.push({ a, b, score: score / 1e6, shared });
      }
    }
    const truncated = left > 0 || at < candidates.length || unsure > 0;
    return { pairs, truncated, unsure };
  }
}

const amongOnly = (row: SharedValueRow, only: ReadonlySet<string> | undefined): SharedValueRow =>
  only ? { ...row, reports: row.reports.map((named) => named.filter((id) => only.has(id))) } : row;
