import type { AnalysisSchedule, Recurrence } from '../../domain/analysis-run.js';
import { AsterismError } from '../../domain/errors.js';
import { keyOf } from '../../domain/keys.js';
import { checkedRecurrence, nextTime } from '../../domain/next-time.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import { MAX_PAGE, within } from '../limits.js';
import type { MessageBus } from '../ports.js';
import type { AnalysisScheduleStore } from '../ports-of-analysis-runs.js';
import { ANALYSES_WAITING } from './analysis-run-service.js';
import type { FindingRequest } from './finding-request.js';
import type { FindingRunner } from './finding-runner.js';

/** Analyses that are run again and again. For administrators, who see the same as of runs. */
export class AnalysisScheduleService {
  constructor(
    private readonly store: AnalysisScheduleStore,
    private readonly runner: FindingRunner,
    private readonly bus: MessageBus,
    private readonly now: () => Date,
  ) {}

  /**
   * Keeps a schedule: every so many hours from now on, or daily. Asked again, nothing changes. A pattern is kept in the
   * version that it has now.
   * @throws AsterismError FORBIDDEN, BAD_USER_INPUT
   */
  async schedule(request: FindingRequest & Recurrence, caller: Caller): Promise<AnalysisSchedule> {
    const { job, parameters } = await this.runner.check(request, caller);
    const { everyHours, dailyAt } = checkedRecurrence(request);
    if (caller.asOf.knownAt !== null)
      throw new AsterismError('BAD_USER_INPUT', 'A schedule reads what is known when it runs. Leave "knownAt" out.');
    const { keyId: by } = caller;
    const id = `schedule:${keyOf('schedule', by, job.name, parameters, String(everyHours), dailyAt ?? '')}`;
    const at = this.now().toISOString();
    const nextAt = dailyAt === null ? at : nextTime({ everyHours, dailyAt }, at, at);
    const markings = [...caller.markings].sort();
    const saved = await this.store.save(
      { id, job: job.name, parameters, by, markings, everyHours, dailyAt, createdAt: at, nextAt },
      caller,
    );
    await this.bus.publish(ANALYSES_WAITING, id);
    return saved;
  }

  /** Those that stand, the newest first. */
  async list(
    { first }: { readonly first: number },
    caller: Caller,
  ): Promise<{ readonly schedules: readonly AnalysisSchedule[]; readonly more: boolean }> {
    authorise(caller, 'analyze');
    within('first', first, 0, MAX_PAGE);
    const rows = await this.store.list(first + 1, caller);
    return { schedules: rows.slice(0, first), more: rows.length > first };
  }

  /** Ends a schedule; a run that it started goes on. @throws AsterismError NOT_FOUND */
  async remove(id: string, caller: Caller): Promise<void> {
    authorise(caller, 'analyze');
    if (await this.store.remove(id, caller)) return;
    throw new AsterismError(
      'NOT_FOUND',
      `There is no schedule "${id.slice(0, 60)}" that stands. List them to see which there are.`,
    );
  }
}
