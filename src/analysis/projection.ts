import type { EntityKind } from '../domain/kind.js';
import { costOf, factCost, type WeighedFact } from './telling.js';

/** What one report says of one entity. `until` is exclusive; instants are milliseconds since 1970. */
export interface ProjectedFact extends WeighedFact {
  readonly until: number | null;
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
  readonly #entitiesOf = new Map<string, Map<string, ProjectedFact>>();
  readonly #reportsOf = new Map<string, Set<string>>();
  readonly #kinds = new Map<string, EntityKind>();
  readonly #shared = new Map<string, readonly string[]>();

  /** @param now milliseconds since 1970 that the ages of facts are counted to */
  constructor(readonly now: number) {}

  add(report: string, entity: string, kind: EntityKind, fact: ProjectedFact): void {
    this.#kinds.set(entity, kind);
    const entities = this.#entitiesOf.get(report) ?? new Map<string, ProjectedFact>();
    this.#entitiesOf.set(report, entities);
    const known = entities.get(entity);
    if (known && !this.#isBetter(fact, known)) return;
    entities.set(entity, fact);
    const reports = this.#reportsOf.get(entity) ?? new Set();
    this.#reportsOf.set(entity, reports.add(report));
    this.#shared.clear();
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

  namedIn(report: string): ReadonlyMap<string, ProjectedFact> {
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
    const fact = this.namedIn(report).get(entity);
    return fact ? costOf(factCost(fact, this.now)) : Number.POSITIVE_INFINITY;
  }

  /** When a report puts two entities together; null when it is undated. */
  timeOf(report: string, a: string, b: string): StepTime | null {
    const facts = [this.namedIn(report).get(a), this.namedIn(report).get(b)];
    const begins = facts.flatMap((fact) => fact?.at ?? []);
    if (!begins.length) return null;
    const ends = facts.flatMap((fact) => fact?.until ?? []);
    const at = Math.max(...begins);
    return { at, until: ends.length ? Math.max(at, Math.min(...ends)) : at };
  }

  #isBetter(a: ProjectedFact, b: ProjectedFact): boolean {
    const by = costOf(factCost(a, this.now)) - costOf(factCost(b, this.now));
    return by < 0 || (by === 0 && JSON.stringify(a) < JSON.stringify(b));
  }
}

const NONE: ReadonlySet<string> = new Set();
const NOBODY: ReadonlyMap<string, ProjectedFact> = new Map();
