import { Projection } from '../../analysis/projection.js';
import { passCost, STEP } from '../../analysis/telling.js';
import type { LeftOutView } from '../../domain/connection-views.js';
import { AsterismError } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kind.js';
import { lots } from '../../domain/lots.js';
import type { ReadScope } from '../ports.js';
import type { StepFact, StepFilter, StepSearch, StepStore } from '../ports-of-analysis-paths.js';

/** Reports followed from one entity in between: a busier one is a hub, as in hidden connections. */
const REPORTS_PER_ENTITY = 200;
const REPORTS_PER_END = 5_000;
/** Entities opened in one search, and in one hop once a connection is known: they bound its time and memory. */
const MOST_OPENED = 20_000;
const MOST_PER_HOP = 500;
/** Entities opened for a better connection than those that are known. */
const MOST_REFINED = 200;
/** Entities opened before it is looked whether the ends have met, and whether there is time; more where nothing is to meet. */
const AT_ONCE = 50;
const AT_ONCE_ALONE = 150;
const MOST_LISTED = 200;

/** What may stand between the ends, and in which roles. The ends themselves are always followed. Null: anything. */
export interface BetweenEnds {
  readonly kinds: readonly EntityKind[] | null;
  readonly avoidKinds: readonly EntityKind[];
  readonly roles: readonly string[] | null;
  readonly avoidRoles: readonly string[];
}

/** What ages are counted to, and how many milliseconds a search may collect for. */
export interface SearchClock {
  readonly mostMs: number;
  now(): Date;
}

/** One end of a search, or several that count as one, and how far it was followed. */
export interface Side {
  readonly starts: readonly string[];
  depth: number;
  frontier: string[];
  /** Whether something that it reached was not followed. */
  isCut: boolean;
  /** The least that the way to each entity costs, of the ways seen so far. */
  readonly costs: Map<string, number>;
}

/**
 * Collects the neighbourhood of some ends, two statements a hop, always from what tells most (bidirectional expansion,
 * Pohl 1971). It stops at its budget and says what it left out.
 */
export class Expansion {
  readonly projection: Projection;
  readonly #search: StepSearch;
  readonly #opened = new Set<string>();
  readonly #hubs = new Set<string>();
  readonly #ends: ReadonlySet<string>;
  readonly #wanted: ReadonlySet<string>;
  #unopened = 0;
  #refined = 0;
  #outOfTime = false;
  readonly #isWhole: boolean;
  readonly #degrees = new Map<string, number>();
  readonly #mostMs: number;
  #until: number;

  constructor(
    store: StepStore,
    filter: Omit<StepFilter, 'wanted'>,
    private readonly between: BetweenEnds,
    ends: readonly string[],
    through: readonly string[],
    private readonly scope: ReadScope,
    { now, mostMs }: SearchClock,
  ) {
    const { validAt, knownAt } = scope.asOf;
    const seenFrom = validAt ?? knownAt;
    this.projection = new Projection(seenFrom === null ? now().getTime() : Date.parse(seenFrom));
    this.#ends = new Set(ends);
    this.#wanted = new Set([...ends, ...through]);
    this.#isWhole = filter.from === null && filter.to === null && filter.minConfidence <= 0;
    this.#search = store.search({ ...filter, wanted: [...this.#wanted] });
    this.#mostMs = mostMs;
    this.#until = scope.at;
  }

  side(starts: readonly string[]): Side {
    return {
      starts,
      depth: 0,
      frontier: [...starts].sort(),
      isCut: false,
      costs: new Map(starts.map((id) => [id, 0])),
    };
  }

  /** Whether there is time left; once there is none, the answer says so. */
  get hasTime(): boolean {
    if (Date.now() >= this.#until) this.#outOfTime = true;
    return !this.#outOfTime;
  }

  /** Visible reports of what was opened, unless a filter has left some out; of hubs so many at least. */
  get degrees(): ReadonlyMap<string, number> {
    return this.#degrees;
  }

  /**
   * Opens what a side reached last. The time of the search counts from when its ends have been opened: a database that
   * has just been started plans the statements first, and an answer without a look at the ends is none.
   *
   * @param other the side that it is to meet: once it has, the rest of the hop is left closed
   * @param choosy true: only what tells most
   */
  async grow(side: Side, other: Side | null, choosy = false): Promise<void> {
    const byCost = (a: string, b: string) => side.costs.get(a)! - side.costs.get(b)! || (a < b ? -1 : 1);
    const sorted = [...side.frontier].sort(byCost);
    const isFirst = side.depth === 0;
    if (isFirst) this.#until = this.scope.at;
    side.depth += 1;
    const next = new Set<string>();
    let room = choosy ? MOST_PER_HOP : MOST_OPENED;
    for (const some of lots(sorted, other ? AT_ONCE : AT_ONCE_ALONE)) {
      const closed = some.filter((id) => !this.#opened.has(id));
      const chosen = closed.slice(0, Math.max(0, Math.min(room, MOST_OPENED - this.#opened.size)));
      room -= chosen.length;
      if (isFirst || this.hasTime) await this.#open(chosen, isFirst ? REPORTS_PER_END : REPORTS_PER_ENTITY);
      for (const id of some) {
        if (!this.isCollected(id)) {
          side.isCut = true;
          if (!this.#opened.has(id)) this.#unopened += 1;
          continue;
        }
        for (const reached of this.#reachedFrom(id, side)) next.add(reached);
      }
      if (!isFirst && other && meet(side, other)) break;
    }
    if (isFirst) this.#until = Math.min(Date.now() + this.#mostMs, this.scope.at);
    side.frontier = [...next].sort();
  }

  /** Whether all reports of an entity that may be followed are in the projection. */
  isCollected(id: string): boolean {
    return this.#opened.has(id) && !this.#hubs.has(id);
  }

  /**
   * Opens the first of some entities, the more the oftener it is asked; when no more may be opened, the rest is counted.
   * @returns whether any was opened
   */
  async openSome(ids: readonly string[]): Promise<boolean> {
    const closed = ids.filter((id) => !this.#opened.has(id));
    const room = Math.min(Math.max(AT_ONCE, this.#refined), MOST_REFINED - this.#refined);
    const chosen = this.hasTime ? closed.slice(0, room) : [];
    this.#refined += chosen.length;
    await this.#open(chosen, REPORTS_PER_ENTITY);
    if (!chosen.length) this.#unopened += closed.length;
    return chosen.length > 0;
  }

  leftOut(): LeftOutView {
    const hubs = [...this.#hubs].sort();
    const parts = [
      hubs.length ? `${hubs.length} entities with very many reports were not followed` : '',
      this.#unopened ? `${this.#unopened} entities that tell less were not opened` : '',
      this.#outOfTime ? 'the time for one question was up' : '',
    ].filter(Boolean);
    return {
      hubs: hubs.slice(0, MOST_LISTED),
      hubCount: hubs.length,
      unopened: this.#unopened,
      outOfTime: this.#outOfTime,
      note: parts.length ? `Something may be missing: ${parts.join('; ')}.` : null,
    };
  }

  async #open(ids: readonly string[], reportsPerEntity: number): Promise<void> {
    if (!ids.length) return;
    try {
      const limits = { ...this.scope, at: this.#until };
      const { facts, cut, counts } = await this.#search.factsAround(ids, reportsPerEntity, limits);
      for (const id of ids) this.#opened.add(id);
      for (const id of cut) {
        this.#hubs.add(id);
        this.#degrees.set(id, reportsPerEntity);
      }
      if (this.#isWhole) for (const [id, count] of counts) this.#degrees.set(id, count);
      for (const fact of facts)
        if (this.#admits(fact)) this.projection.add(fact.reportId, fact.entityId, fact.kind, fact);
    } catch (error) {
      // Our own share of the time is up, not that of the caller: what was collected is worth an answer.
      const isOurs = error instanceof AsterismError && error.code === 'TIMEOUT' && Date.now() < this.scope.at;
      if (!isOurs) throw error;
      this.#outOfTime = true;
    }
  }

  #admits({ entityId, kind, role }: StepFact): boolean {
    const { kinds, avoidKinds, roles, avoidRoles } = this.between;
    if (this.#wanted.has(entityId)) return true;
    const isKind = (kinds === null || kinds.includes(kind)) && !avoidKinds.includes(kind);
    return isKind && (roles === null || roles.includes(role)) && !avoidRoles.includes(role);
  }

  #reachedFrom(id: string, side: Side): string[] {
    const { projection } = this;
    const isStart = side.depth === 1;
    const reports = projection.reportsOf(id);
    const base = side.costs.get(id)! + (isStart ? 0 : passCost(projection.kindOf(id), reports.size)) + STEP;
    const found: string[] = [];
    for (const report of reports) {
      const cost = base + projection.costOf(report, id);
      for (const other of projection.namedIn(report).keys()) {
        const known = side.costs.get(other);
        const through = cost + projection.costOf(report, other);
        if (known === undefined || through < known) side.costs.set(other, through);
        // Nothing leads through another end.
        if (known === undefined && !this.#ends.has(other)) found.push(other);
      }
    }
    return found;
  }
}

/** Whether two sides have reached the same. */
export const meet = (near: Side, far: Side): boolean => {
  const [few, many] = near.costs.size < far.costs.size ? [near, far] : [far, near];
  for (const id of few.costs.keys()) if (many.costs.has(id)) return true;
  return false;
};
