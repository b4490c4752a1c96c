import { setImmediate } from 'node:timers/promises';
import { hiddenPairs, tiesOf } from '../../analysis/hidden-pairs.js';
import { type Incidence, IncidenceBuilder } from '../../analysis/incidence.js';
import { OFFICIAL_ROLES, rarity } from '../../analysis/telling.js';
import type { HiddenPairsView } from '../../domain/connection-views.js';
import { refuseWhenOver } from '../../domain/deadline.js';
import { AsterismError } from '../../domain/errors.js';
import { type EntityKind, entityKindOf } from '../../domain/kind.js';
import { within } from '../limits.js';
import type { ReadScope } from '../ports.js';
import type { NamedEntityStore, SetAsideValues } from '../ports-of-analysis-paths.js';

export const MAX_PAIRS = 10_000;
export const MAX_SHARED_BY = 200;
const PAGE = 2_000;
const REPORTS_EACH = 10;
/** Weights are summed as whole numbers, so that no order depends on rounding. */
const MILLIONTHS = 1e6;

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
  /** Told how many reports have been read. */
  onProgress?(reports: number): void;
}

/** Pairs in the whole graph that share values though no visible report names both. */
export class HiddenPairsService {
  constructor(
    private readonly named: NamedEntityStore,
    private readonly setAside: SetAsideValues,
  ) {}

  /** @throws AsterismError BAD_USER_INPUT; TIMEOUT, TOO_MUCH_MEMORY when there is too much for the caller */
  async hiddenPairs(request: HiddenPairsRequest, scope: ReadScope): Promise<HiddenPairsView> {
    const { first, mostReports, kinds, only, reportsEach = REPORTS_EACH, onProgress = () => {} } = request;
    within('first', first, 1, MAX_PAIRS);
    within('mostReports', mostReports, 2, MAX_SHARED_BY);
    const carriesNothing = new Set(await this.setAside.ids(scope));
    const incidence = await this.#read(carriesNothing, onProgress, scope);
    const { entityIds, reportIds, reportsOf } = incidence;
    const degreeOf = (i: number) => reportsOf.offsets[i + 1]! - reportsOf.offsets[i]!;
    const ends = new Uint8Array(entityIds.length);
    const weights = new Int32Array(entityIds.length);
    for (const [i, id] of entityIds.entries()) {
      const [kind, degree] = [entityKindOf(id), degreeOf(i)];
      if (kinds.includes(kind) && (only?.has(id) ?? true)) ends[i] = 1;
      if (kind !== 'person' && degree > 1 && degree <= mostReports && !carriesNothing.has(id))
        weights[i] = Math.round(MILLIONTHS * rarity(degree));
    }
    const { pairs, left } = await inTurns(hiddenPairs(incidence, ends, weights, first), scope);
    const named = (reports: Int32Array) => Array.from(reports.subarray(0, reportsEach), (report) => reportIds[report]!);
    return {
      pairs: pairs.map((pair) => ({
        a: entityIds[pair.a]!,
        b: entityIds[pair.b]!,
        score: pair.score / MILLIONTHS,
        shared: tiesOf(incidence, pair, weights)
          .map(({ value, from, to }) => ({
            valueId: entityIds[value]!,
            degree: degreeOf(value),
            weight: rarity(degreeOf(value)),
            fromReportIds: named(from),
            toReportIds: named(to),
          }))
          .sort((x, y) => (x.valueId < y.valueId ? -1 : 1)),
      })),
      truncated: left > 0,
    };
  }

  /** What all reports name. Values that are official anywhere are added to what carries nothing. */
  async #read(
    carriesNothing: Set<string>,
    onProgress: (reports: number) => void,
    scope: ReadScope,
  ): Promise<Incidence> {
    const builder = new IncidenceBuilder();
    for (let after: string | null = ''; after !== null; ) {
      const page = await this.named.page(after, PAGE, OFFICIAL_ROLES, scope);
      for (const { reportId, entityIds, official } of page) {
        if (!builder.add(reportId, entityIds)) throw tooLarge(builder.reports);
        for (const id of official) carriesNothing.add(id);
      }
      onProgress(builder.reports);
      after = page.length < PAGE ? null : page.at(-1)!.reportId;
    }
    return builder.build();
  }
}

/** Does long work with pauses, in which the process does other things. */
async function inTurns<T>(work: Generator<void, T>, scope: ReadScope): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await setImmediate();
    refuseWhenOver(scope);
  }
}

const tooLarge = (reports: number): AsterismError =>
  new AsterismError(
    'TOO_MUCH_MEMORY',
    `You may see more than ${reports.toLocaleString('en-US')} reports, and what they name takes more memory than one question may have. Ask with a key that sees fewer.`,
  );
