import type { IdMaker } from '../domain/keys.js';
import type { RunStatus, RunView } from '../domain/views.js';
import type { Deadline, TimeCursor } from '../services/ports.js';
import type {
  BatchOutcome,
  BatchProgress,
  KeyedReport,
  PreparedBatch,
  RunRequest,
  RunStore,
} from '../services/ports-of-ingest.js';
import { type BatchRows, toBatchRows } from './batch/batch-rows.js';
import { writeBatch } from './batch/batch-writer.js';
import type { Statement } from './statement.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/run-statements.js';
import { awaitTextIndexes } from './statements/search-statements.js';

/** Time a worker has for one batch before another may take its run. */
const LEASE_MS = 120_000;

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** Runs and their batches. A batch and the position it reached are one transaction. */
export class GraphRunStore implements RunStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly idOf: IdMaker,
    private readonly now: () => Date,
  ) {}

  async create(request: RunRequest, worker: string | null, deadline: Deadline): Promise<RunView> {
    const leaseUntil = worker === null ? null : later(this.#at(), LEASE_MS);
    const status = worker === null ? 'QUEUED' : 'RUNNING';
    return this.#one('create-run', deadline, statements.createRun, { ...request, status, worker, leaseUntil });
  }

  async findOpen(request: RunRequest, deadline: Deadline): Promise<RunView | null> {
    const { source, inputs, mapping, marking } = request;
    const [row] = await this.runner.read(statements.findOpenRun, { source, inputs, mapping, marking }, deadline);
    return row?.run ?? null;
  }

  async claim(id: string, worker: string, leaseMs: number, deadline: Deadline): Promise<RunView | null> {
    const at = this.#at();
    return this.#maybe('claim-run', deadline, statements.claimRun, { id, worker, at, leaseUntil: later(at, leaseMs) });
  }

  async nextWaiting(deadline: Deadline): Promise<RunView | null> {
    const [row] = await this.runner.read(statements.nextWaitingRun, { at: this.#at() }, deadline);
    return row?.run ?? null;
  }

  async find(ids: readonly string[], deadline: Deadline): Promise<RunView[]> {
    return (await this.runner.read(statements.findRuns, { ids }, deadline)).map((row) => row.run);
  }

  async list(first: number, after: TimeCursor | null, deadline: Deadline): Promise<{ rows: RunView[]; total: number }> {
    const parameters = { pageLimit: first, afterAt: after?.at ?? null, afterId: after?.id ?? null };
    const rows = await this.runner.read(statements.listRuns, parameters, deadline);
    return { rows: rows.map((row) => row.run), total: rows[0]?.total ?? 0 };
  }

  prepare(run: string, source: string, reports: readonly KeyedReport[]): PreparedBatch {
    const rows = toBatchRows(reports, this.idOf);
    return { commit: (progress, deadline) => this.#commit({ run, source, rows }, progress, deadline) };
  }

  async #commit(
    { run, source, rows }: { readonly run: string; readonly source: string; readonly rows: BatchRows },
    progress: BatchProgress,
    deadline: Deadline,
  ): Promise<BatchOutcome> {
    return this.runner.write('commit-batch', deadline, async (transaction): Promise<BatchOutcome> => {
      const [opened] = await transaction.run(statements.openBatch, { run, batch: progress.batch });
      // A commit whose reply was lost: the batch is stored already.
      if (!opened?.isNext) return { reportsNew: 0, reportsKnown: 0, run: opened!.run };
      const at = this.#at(opened.openSince);
      const context = { run, source: { id: this.idOf('source', source), name: source }, at };
      const { reportsNew, reportsKnown } = await writeBatch(transaction, rows, context);
      const next = this.#at(at);
      const [closed] = await transaction.run(statements.closeBatch, {
        run,
        ...progress,
        reportsNew,
        reportsKnown,
        at: next,
        leaseUntil: later(next, LEASE_MS),
      });
      return { reportsNew, reportsKnown, run: closed!.run };
    });
  }

  async finish(
    id: string,
    status: RunStatus,
    message: string | null,
    rejectsFile: string | null,
    deadline: Deadline,
  ): Promise<RunView> {
    const run = await this.#one('finish-run', deadline, statements.finishRun, {
      id,
      status,
      message,
      rejectsFile,
      at: this.#at(),
    });
    // Whoever waits for the run wants to find what it brought.
    await this.runner.read(awaitTextIndexes, {}, deadline);
    return run;
  }

  async cancel(id: string, deadline: Deadline): Promise<RunView | null> {
    return this.#maybe('cancel-run', deadline, statements.cancelRun, { id, at: this.#at() });
  }

  async oldestOpenBatch(deadline: Deadline): Promise<string | null> {
    const [row] = await this.runner.read(statements.oldestOpenBatch, {}, deadline);
    return row?.at ?? null;
  }

  /** Our clock, but never before `floor`: a clock set back must not record into the past. */
  #at(floor: string | null = null): string {
    const now = this.now().toISOString();
    return floor !== null && floor > now ? floor : now;
  }

  async #maybe<P>(
    name: string,
    deadline: Deadline,
    statement: RunStatement<P>,
    parameters: P,
  ): Promise<RunView | null> {
    const [row] = await this.runner.write(name, deadline, (transaction) => transaction.run(statement, parameters));
    return row?.run ?? null;
  }

  async #one<P>(name: string, deadline: Deadline, statement: RunStatement<P>, parameters: P): Promise<RunView> {
    return (await this.#maybe(name, deadline, statement, parameters))!;
  }
}

type RunStatement<P> = Statement<P, { readonly run: RunView }>;
