import { AsterismError } from '../domain/errors.js';
import { kindOfId } from '../domain/kind.js';
import { authorise } from './authorise.js';
import type { Caller } from './caller.js';
import { notBlank } from './limits.js';
import type { EntityStore } from './ports.js';
import type { RetractionStore, RunStore } from './ports-of-ingest.js';

export interface RetractionRequest {
  /** A report's id (all versions of its row) or a run's id (what only that run asserts). */
  readonly id: string;
  readonly reason: string;
}

/** Takes reports back and restores them; both are recorded with their time and lose nothing. */
export class RetractionService {
  constructor(
    private readonly store: RetractionStore,
    private readonly entities: EntityStore,
    private readonly runs: RunStore,
    private readonly now: () => Date,
  ) {}

  /** @returns how many reports ceased to be current (or became so, where an older version shows again) */
  async retract(request: RetractionRequest, caller: Caller): Promise<{ changed: number }> {
    authorise(caller, 'retract');
    return this.#set(request, true, caller);
  }

  async restore(request: RetractionRequest, caller: Caller): Promise<{ changed: number }> {
    authorise(caller, 'restore');
    return this.#set(request, false, caller);
  }

  async #set({ id, reason }: RetractionRequest, retracted: boolean, caller: Caller): Promise<{ changed: number }> {
    const why = notBlank('reason', reason, 1_000, 'Say why: it is kept with the change.');
    const at = this.now().toISOString();
    const note = { at, note: `${at} ${retracted ? 'retracted' : 'restored'} by ${caller.keyId}: ${why}` };
    switch (kindOfId(id)) {
      case 'report': {
        // Retracted reports count: a restoration is about one of them.
        if (!(await this.entities.reportIsKnown(id, caller.markings, caller))) break;
        return { changed: await this.store.withdraw([id], retracted, note, caller) };
      }
      case 'run': {
        const [run] = await this.runs.find([id], caller);
        if (!run) break;
        return { changed: await this.store.retractRun(id, retracted, note, caller) };
      }
    }
    throw new AsterismError(
      'NOT_FOUND',
      `There is no report or run "${id.slice(0, 60)}". Give the id of a report or of an ingest run.`,
    );
  }
}
