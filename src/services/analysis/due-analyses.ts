import { keyOf } from '../../domain/keys.js';
import { nextTime } from '../../domain/next-time.js';
import type { Deadline } from '../ports.js';
import type { AnalysisScheduleStore } from '../ports-of-analysis-runs.js';
import type { AskingKey } from './asking-key.js';

const AT_ONCE = 100;

/** Asks for the analyses of schedules whose time has come. Any number of workers may do so at once. */
export class DueAnalyses {
  constructor(
    private readonly store: AnalysisScheduleStore,
    private readonly keys: AskingKey,
    private readonly now: () => Date,
  ) {}

  /** A schedule of a revoked key ends with a run that fails and says so. @returns how many were asked for */
  async start(deadline: Deadline): Promise<number> {
    let started = 0;
    for (const schedule of await this.store.due(AT_ONCE, deadline)) {
      const caller = await this.keys.caller(schedule.by, deadline).catch(() => null);
      const markings = caller ? [...caller.markings].sort() : schedule.markings;
      const id = `analysis:${keyOf('scheduled', schedule.id, schedule.nextAt)}`;
      const nextAt = nextTime(schedule, schedule.nextAt, this.now().toISOString());
      if (await this.store.start(schedule, { id, nextAt, markings }, deadline)) started += 1;
      if (!caller) await this.store.remove(schedule.id, { ...deadline, keyId: schedule.by, markings });
    }
    return started;
  }
}
