import { randomUUID } from 'node:crypto';
import type { AnalysisRun, AnalysisStatus } from '../../domain/analysis-run.js';
import { AsterismError } from '../../domain/errors.js';
import { keyOf } from '../../domain/keys.js';
import type { Page } from '../../domain/views.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import { decodeCursor, encodeCursor, listName } from '../cursor.js';
import { follow } from '../follow.js';
import { MAX_PAGE, within } from '../limits.js';
import type { MessageBus } from '../ports.js';
import type { AnalysisRunStore } from '../ports-of-analysis-runs.js';
import type { FindingRequest } from './finding-request.js';
import type { FindingRunner } from './finding-runner.js';

/** Topics of the message bus. */
export const ANALYSES_WAITING = 'analyses-waiting';
export const analysisTopic = (run: string): string => `analysis:${run}`;

const ENDED: readonly AnalysisStatus[] = ['COMPLETED', 'CANCELLED', 'FAILED'];

/**
 * Starts, follows and stops analyses that a worker of the service runs. For administrators: each sees its own, and those
 * that read nothing which it may not see.
 */
export class AnalysisRunService {
  constructor(
    private readonly store: AnalysisRunStore,
    private readonly runner: FindingRunner,
    private readonly bus: MessageBus,
    private readonly now: () => Date,
  ) {}

  /**
   * Asks for an analysis. It reads what the caller may see now, from the state of knowledge that `asOf` names, else
   * from that of its beginning.
   * @param operationId the same operation id of the same key starts the same run: a request can be repeated
   * @throws AsterismError FORBIDDEN, BAD_USER_INPUT, NOT_FOUND for a pattern that the caller may not use
   */
  async start(request: FindingRequest & { readonly operationId: string | null }, caller: Caller): Promise<AnalysisRun> {
    const { job, parameters } = await this.runner.check(request, caller);
    const { operationId } = request;
    const { keyId: by } = caller;
    const id = `analysis:${operationId === null ? randomUUID() : keyOf('analysis', by, operationId)}`;
    const askedAt = this.now().toISOString();
    const { knownAt } = caller.asOf;
    const wanted = { id, job: job.name, parameters, by, markings: [...caller.markings].sort(), knownAt, askedAt };
    const run = await this.store.create(wanted, caller);
    if (run.job !== job.name || run.parameters !== parameters)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `"operationId" belongs to another analysis, ${run.id}. Choose a new one, or repeat that request unchanged.`,
      );
    await this.bus.publish(ANALYSES_WAITING, run.id);
    return run;
  }

  async run(id: string, caller: Caller): Promise<AnalysisRun | null> {
    authorise(caller, 'analyze');
    const [run] = await this.store.list({ ids: [id], first: 1 }, caller);
    return run ?? null;
  }

  /** The newest first. */
  async runs(
    { first, after }: { readonly first: number; readonly after: string | null },
    caller: Caller,
  ): Promise<Page<AnalysisRun>> {
    authorise(caller, 'analyze');
    within('first', first, 0, MAX_PAGE);
    const list = listName('analysis-runs', {});
    const at = after === null ? null : decodeCursor(list, after);
    const wanted = { first: first + 1, ...(at ? { after: { at: String(at[0]), id: String(at[1]) } } : {}) };
    const rows = await this.store.list(wanted, caller);
    const hasNextPage = rows.length > first;
    const shown = rows.slice(0, first).map((row) => ({ row, cursor: encodeCursor(list, [row.askedAt, row.id]) }));
    return { rows: shown, hasNextPage, total: { count: shown.length, truncated: hasNextPage || after !== null } };
  }

  /** Asks a run to stop; one that waits ends at once. @returns null when there is none that the caller may see */
  async cancel(id: string, caller: Caller): Promise<AnalysisRun | null> {
    authorise(caller, 'analyze');
    const run = await this.store.cancel(id, caller);
    if (run) await this.bus.publish(analysisTopic(id), '');
    return run;
  }

  /** The run as it stands, at once and every few seconds, until it ends. */
  async *progress(id: string, caller: Caller): AsyncGenerator<AnalysisRun> {
    authorise(caller, 'analyze');
    const { keyId, markings } = caller;
    const topic = analysisTopic(id);
    yield* follow(
      { bus: this.bus, topic, caller },
      async (deadline) => {
        const [run] = await this.store.list({ ids: [id], first: 1 }, { ...deadline, keyId, markings });
        if (run) return run;
        throw new AsterismError(
          'NOT_FOUND',
          `There is no analysis "${id.slice(0, 60)}". List them to see which there are.`,
        );
      },
      ({ status }) => ENDED.includes(status),
    );
  }
}
