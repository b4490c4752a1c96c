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

  /** Why a report came or went; where nothing happened to it itself, what happened to those that it names. */
  explainReport(id: string, named: Iterable<string>): Explained {
    return this.explain([id], this.#happened(id) ? [] : named);
  }

  /**
   * Why entities came or went, alone or together: by the reports that made the difference, or because a value was set
   * aside. Who became who counts where nothing happened to one of the reports itself.
   */
  explainEntities(reports: readonly string[], entities: readonly string[]): Explained {
    const byReports = reports.length > 0 && reports.every((id) => this.#happened(id));
    return this.explain(reports, byReports ? entities.filter((id) => !id.startsWith('person:')) : entities);
  }

  #happened(reportId: string): boolean {
    return (this.#ofReport.get(reportId)?.at ?? null) !== null;
  }

  /** All causes that are known for some reports and entities, the newest first. */
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
