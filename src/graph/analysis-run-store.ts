import type { AnalysisRun } from '../domain/analysis-run.js';
import type { Deadline } from '../services/ports.js';
import type { AnalysisRunStore, AskedRun, RunViewer } from '../services/ports-of-analysis-runs.js';
import type { Statement } from './statement.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/analysis-run-statements.js';

/** Analyses that were asked for, as nodes: the queue of the workers. */
export class GraphAnalysisRunStore implements AnalysisRunStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly now: () => Date,
  ) {}

  async create({ knownAt, askedAt, ...run }: AskedRun, deadline: Deadline): Promise<AnalysisRun> {
    const parameters = { ...run, asKnownAt: knownAt, at: askedAt };
    return (await this.#maybe(statements.createAnalysisRun, parameters, deadline))!;
  }

  async nextWaiting(deadline: Deadline): Promise<AnalysisRun | null> {
    const [row] = await this.runner.read(statements.nextWaitingAnalysis, { at: this.#later(0) }, deadline);
    return row?.run ?? null;
  }

  async claim(id: string, worker: string, leaseMs: number, deadline: Deadline): Promise<AnalysisRun | null> {
    const parameters = { id, worker, at: this.#later(0), leaseUntil: this.#later(leaseMs) };
    return this.#maybe(statements.claimAnalysisRun, parameters, deadline);
  }

  async renew(
    id: string,
    worker: string,
    { step, done, total }: Parameters<AnalysisRunStore['renew']>[2],
    leaseMs: number,
    deadline: Deadline,
  ): Promise<{ cancelRequested: boolean } | null> {
    const lease = { id, worker, at: this.#later(0), leaseUntil: this.#later(leaseMs) };
    const [row] = await this.#write(statements.renewAnalysisRun, { ...lease, step, done, total }, deadline);
    return row ?? null;
  }

  async release(id: string, worker: string, deadline: Deadline): Promise<void> {
    await this.#write(statements.releaseAnalysisRun, { id, worker }, deadline);
  }

  async finish(
    id: string,
    worker: string,
    { status, message, findingId }: Parameters<AnalysisRunStore['finish']>[2],
    deadline: Deadline,
  ): Promise<AnalysisRun | null> {
    const end = { id, worker, status, message, finding: findingId, at: this.#later(0) };
    return this.#maybe(statements.finishAnalysisRun, end, deadline);
  }

  async cancel(id: string, viewer: RunViewer): Promise<AnalysisRun | null> {
    const { keyId: by, markings } = viewer;
    return this.#maybe(statements.cancelAnalysisRun, { id, at: this.#later(0), by, markings }, viewer);
  }

  async list(
    { ids, first, after }: Parameters<AnalysisRunStore['list']>[0],
    viewer: RunViewer,
  ): Promise<AnalysisRun[]> {
    const { keyId: by, markings } = viewer;
    const page = { ids: ids ?? null, afterAt: after?.at ?? null, afterId: after?.id ?? '', pageLimit: first };
    const rows = await this.runner.read(statements.loadAnalysisRuns, { ...page, by, markings }, viewer);
    return rows.map(({ run }) => run);
  }

  #later(ms: number): string {
    return new Date(this.now().getTime() + ms).toISOString();
  }

  async #maybe<P>(
    statement: Statement<P, { readonly run: AnalysisRun }>,
    parameters: P,
    deadline: Deadline,
  ): Promise<AnalysisRun | null> {
    const [row] = await this.#write(statement, parameters, deadline);
    return row?.run ?? null;
  }

  #write<P, R>(statement: Statement<P, R>, parameters: P, deadline: Deadline): Promise<R[]> {
    const name = statement.name.slice('write/'.length);
    return this.runner.write(name, deadline, (transaction) => transaction.run(statement, parameters));
  }
}
