import type { EntityKind } from '../domain/kind.js';
import { costOf, factCost, type WeighedFact } from './telling.js';

/** What one report says of one entity. `until` is exclusive; instants are milliseconds since 1970. */
export interface ProjectedFact extends WeighedFact {
  readonly until: number | null;
}

/** A fact with what it costs, in thousandths of a bit. */
export interface CostedFact {
  readonly fact: ProjectedFact;
  readonly cost: number;
}

/** When a step holds: from the later begin of its two facts. */
export interface StepTime {
  readonly at: number;
  readonly until: number;
}

/**
 * The part of the graph that a search has collected: reports and the entities they name, both ways. Whether an entity may
 * be passed through is decided where the search is; the projection keeps of several facts the one that tells most.
 */
export class Projection {
  readonly #entitiesOf = new Map<string, Map<string, CostedFact>>();
  readonly #reportsOf = new Map<string, Set<string>>();
  readonly #kinds = new Map<string, EntityKind>();
  readonly #shared = new Map<string, readonly string[]>();

  /** @param now milliseconds since 1970 that the ages of facts are counted to */
  constructor(readonly now: number) {}

  add(report: string, entity: string, kind: EntityKind, fact: ProjectedFact): void {
    this.#kinds.set(entity, kind);
    const entities = this.#entitiesOf.get(report) ?? new Map<string, CostedFact>();
    this.#entitiesOf.set(report, entities);
    const known = entities.get(entity);
    const cost = costOf(factCost(fact, this.now));
    if (known && !isBetter(fact, cost, known)) return;
    entities.set(entity, { fact, cost });
    const reports = this.#reportsOf.get(entity) ?? new Set();
    this.#reportsOf.set(entity, reports.add(report));
    if (this.#shared.size) this.#shared.clear();
  }

  /** The part of it that is about some entities: the reports that name two of them or more. */
  among(entities: ReadonlySet<string>): Projection {
    const part = new Projection(this.now);
    const reports = new Set<string>();
    for (const entity of entities) for (const report of this.reportsOf(entity)) reports.add(report);
    for (const report of reports) {
      const named = [...this.namedIn(report)].filter(([entity]) => entities.has(entity));
      if (named.length > 1) for (const [entity, { fact }] of named) part.add(report, entity, this.kindOf(entity), fact);
    }
    return part;
  }

  kindOf(entity: string): EntityKind {
    return this.#kinds.get(entity) ?? 'person';
  }

  get entities(): Iterable<string> {
    return this.#reportsOf.keys();
  }

  get reports(): Iterable<string> {
    return this.#entitiesOf.keys();
  }

  reportsOf(entity: string): ReadonlySet<string> {
    return this.#reportsOf.get(entity) ?? NONE;
  }

  namedIn(report: string): ReadonlyMap<string, CostedFact> {
    return this.#entitiesOf.get(report) ?? NOBODY;
  }

  /** Reports that name both, in the order of their ids. */
  shared(a: string, b: string): readonly string[] {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = this.#shared.get(key);
    if (known) return known;
    const [few, many] = [this.reportsOf(a), this.reportsOf(b)].sort((x, y) => x.size - y.size);
    const found = [...few!].filter((report) => many!.has(report)).sort();
    this.#shared.set(key, found);
    return found;
  }

  neighboursOf(entity: string): Set<string> {
    const found = new Set<string>();
    for (const report of this.reportsOf(entity)) for (const other of this.namedIn(report).keys()) found.add(other);
    found.delete(entity);
    return found;
  }

  /** Cost of what a report says of an entity, in thousandths of a bit. */
  costOf(report: string, entity: string): number {
    return this.namedIn(report).get(entity)?.cost ?? Number.POSITIVE_INFINITY;
  }

  /** When a report puts two entities together; null when it is undated. */
  timeOf(report: string, a: string, b: string): StepTime | null {
    const facts = [a, b].map((entity) => this.namedIn(report).get(entity)?.fact);
    const begins = facts.flatMap((fact) => fact?.at ?? []);
    if (!begins.length) return null;
    const ends = facts.flatMap((fact) => fact?.until ?? []);
    const at = Math.max(...begins);
    return { at, until: ends.length ? Math.max(at, Math.min(...ends)) : at };
  }
}

const isBetter = (a: ProjectedFact, cost: number, b: CostedFact): boolean =>
  cost < b.cost || (cost === b.cost && JSON.stringify(a) < JSON.stringify(b.fact));

const NONE: ReadonlySet<string> = new Set();
const NOBODY: ReadonlyMap<string, CostedFact> = new Map();
