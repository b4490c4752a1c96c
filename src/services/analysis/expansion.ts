import { Projection } from '../../analysis/projection.js';
import { passCost, STEP } from '../../analysis/telling.js';
import type { LeftOutView } from '../../domain/connection-views.js';
import { AsterismError } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kind.js';
import type { ReadScope } from '../ports.js';
import type { StepFact, StepFilter, StepSearch, StepStore } from '../ports-of-analysis-paths.js';

/** Reports followed from one entity in between: a busier one is a hub, as in hidden connections. */
const REPORTS_PER_ENTITY = 200;
const REPORTS_PER_END = 5_000;
/** Entities opened in one search, and in one hop once a connection is known: they bound its time and memory. */
const MOST_OPENED = 20_000;
const MOST_PER_HOP = 500;
/** Entities opened for a better connection than those that are known. */
const MOST_REFINED = 1_000;
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
 * Collects the neighbourhood of some ends, one statement a hop, always from what tells most (bidirectional expansion,
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

  /**
   * Opens what a side reached last. The time of the search counts from when its ends have been opened: a database that
   * has just been started plans the statements first, and an answer without a look at the ends is none.
   *
   * @param choosy true: only what tells most
   */
  async grow(side: Side, choosy: boolean): Promise<void> {
    const byCost = (a: string, b: string) => side.costs.get(a)! - side.costs.get(b)! || (a < b ? -1 : 1);
    const closed = side.frontier.filter((id) => !this.#opened.has(id)).sort(byCost);
    const room = Math.min(choosy ? MOST_PER_HOP : MOST_OPENED, MOST_OPENED - this.#opened.size);
    const chosen = closed.slice(0, Math.max(0, room));
    this.#unopened += closed.length - chosen.length;
    if (side.depth === 0) {
      this.#until = this.scope.at;
      await this.#open(chosen, REPORTS_PER_END);
      this.#until = Math.min(Date.now() + this.#mostMs, this.scope.at);
    } else await this.#open(chosen, REPORTS_PER_ENTITY);
    side.depth += 1;
    const next = new Set<string>();
    for (const id of side.frontier) {
      if (!this.#opened.has(id) || this.#hubs.has(id)) {
        side.isCut = true;
        continue;
      }
      for (const reached of this.#reachedFrom(id, side)) next.add(reached);
    }
    side.frontier = [...next].sort();
  }

  /** Whether all reports of an entity that may be followed are in the projection. */
  isCollected(id: string): boolean {
    return this.#opened.has(id) && !this.#hubs.has(id);
  }

  /** Opens those of some entities that tell most, and counts the others as not opened. */
  async openSome(ids: readonly string[]): Promise<boolean> {
    const closed = ids.filter((id) => !this.#opened.has(id));
    const chosen = this.hasTime ? closed.slice(0, Math.min(MOST_PER_HOP, MOST_REFINED - this.#refined)) : [];
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
      const { facts, cut } = await this.#search.factsAround(ids, reportsPerEntity, limits);
      for (const id of ids) this.#opened.add(id);
      for (const id of cut) this.#hubs.add(id);
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
