import type { AnalysisRun, AnalysisSchedule } from '../domain/analysis-run.js';
import type { Deadline } from '../services/ports.js';
import type { AnalysisScheduleStore, RunViewer } from '../services/ports-of-analysis-runs.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/analysis-run-statements.js';

/** Schedules of analyses, as nodes. */
export class GraphAnalysisScheduleStore implements AnalysisScheduleStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly now: () => Date,
  ) {}

  async save(
    { createdAt, ...schedule }: Omit<AnalysisSchedule, 'lastRunId'>,
    deadline: Deadline,
  ): Promise<AnalysisSchedule> {
    const [row] = await this.runner.write('save-analysis-schedule', deadline, (transaction) =>
      transaction.run(statements.saveAnalysisSchedule, { ...schedule, at: createdAt }),
    );
    return row!.schedule;
  }

  async remove(id: string, viewer: RunViewer): Promise<boolean> {
    const parameters = { id, at: this.#at(), by: viewer.keyId, markings: viewer.markings };
    const rows = await this.runner.write('remove-analysis-schedule', viewer, (transaction) =>
      transaction.run(statements.removeAnalysisSchedule, parameters),
    );
    return rows.length > 0;
  }

  async list(first: number, viewer: RunViewer): Promise<AnalysisSchedule[]> {
    const parameters = { pageLimit: first, by: viewer.keyId, markings: viewer.markings };
    const rows = await this.runner.read(statements.loadAnalysisSchedules, parameters, viewer);
    return rows.map(({ schedule }) => schedule);
  }

  async due(first: number, deadline: Deadline): Promise<AnalysisSchedule[]> {
    const parameters = { at: this.#at(), pageLimit: first };
    const rows = await this.runner.read(statements.dueAnalysisSchedules, parameters, deadline);
    return rows.map(({ schedule }) => schedule);
  }

  async start(
    { id: schedule, nextAt: due }: AnalysisSchedule,
    { id: run, nextAt, markings }: Parameters<AnalysisScheduleStore['start']>[1],
    deadline: Deadline,
  ): Promise<AnalysisRun | null> {
    const parameters = { schedule, due, run, nextAt, markings, at: this.#at() };
    const [row] = await this.runner.write('start-due-analysis', deadline, (transaction) =>
      transaction.run(statements.startDueAnalysis, parameters),
    );
    return row?.run ?? null;
  }

  #at(): string {
    return this.now().toISOString();
  }
}
