import type { Cause, Explained } from '../../../domain/change-views.js';

/** Causes told of one change. */
const TOLD = 10;

/** What changed reports and entities, to be looked up. */
export class CauseBook {
  readonly #ofReport = new Map<string, Cause>();
  readonly #ofEntity = new Map<string, Cause[]>();

  noteReport(id: string, cause: Cause): void {
    this.#ofReport.set(id, cause);
  }

  noteEntity(id: string, causes: readonly Cause[]): void {
    this.#ofEntity.set(id, [...(this.#ofEntity.get(id) ?? []), ...causes]);
  }

  /** Why some changed reports and entities are not what they were, the newest cause first. */
  explain(reports: Iterable<string>, entities: Iterable<string> = []): Explained {
    const causes: Cause[] = [];
    for (const id of reports) causes.push(...(this.#ofReport.has(id) ? [this.#ofReport.get(id)!] : []));
    for (const id of entities) causes.push(...(this.#ofEntity.get(id) ?? []));
    return explained(causes);
  }
}

/** Causes once each, the newest first, as many as are told. */
export function explained(causes: readonly Cause[]): Explained {
  const distinct = [...new Map(causes.map((cause) => [`${cause.kind} ${cause.id}`, cause])).values()];
  distinct.sort((a, b) => compare(b.at ?? '', a.at ?? '') || compare(a.id, b.id));
  return { why: distinct.slice(0, TOLD), whyCount: distinct.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
