import { randomUUID } from 'node:crypto';
import { AsterismError } from '../domain/errors.js';
import { keyOf } from '../domain/keys.js';
import { formatMarking, parseMarking } from '../domain/marking.js';
import type { Page, RunView } from '../domain/views.js';
import { authorise } from './authorise.js';
import type { Caller } from './caller.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { follow } from './follow.js';
import { MAX_PAGE, notBlank, within } from './limits.js';
import type { Deadline, Inbox, MessageBus } from './ports.js';
import type { RunRequest, RunStore } from './ports-of-ingest.js';
import { sourceName } from './source-name.js';

export interface StartRequest {
  /** Path inside the inbox. */
  readonly path: string;
  readonly source: string;
  /** Name of a built-in mapping or a mapping file in the inbox; null: recognised from the file. */
  readonly mapping: string | null;
  readonly marking: string | null;
  /** The same operation id starts the same run: a request can be repeated. */
  readonly operationId: string | null;
}

/** Topics of the message bus. */
export const RUNS_WAITING = 'runs-waiting';
export const progressTopic = (run: string): string => `run:${run}`;

const ENDED = ['COMPLETED', 'COMPLETED_WITH_REJECTS', 'CANCELLED', 'FAILED'];

/** Id of a run: chosen before it is stored, so that storing it can be repeated. */
export const newRunId = (operationId: string | null): string =>
  `run:${operationId === null ? randomUUID() : keyOf('operation', operationId)}`;

/** Starts, follows and stops ingest runs; the work is done by a worker. For administrators. */
export class IngestService {
  constructor(
    private readonly runStore: RunStore,
    private readonly bus: MessageBus,
    private readonly inbox: Inbox,
    private readonly now: () => Date,
  ) {}

  async start(request: StartRequest, caller: Caller): Promise<RunView> {
    authorise(caller, 'startIngest');
    const source = sourceName(request.source);
    const path = await this.inbox.resolve(
      notBlank('path', request.path, 4_000, 'Give a path inside the inbox; "." is all of it.'),
    );
    const mapping =
      request.mapping === null
        ? 'auto'
        : await this.inbox.mapping(
            notBlank('mapping', request.mapping, 4_000, 'Name one, or leave it out to have it recognised.'),
          );
    const marking = request.marking === null ? null : formatMarking(parseMarking(request.marking));
    const wanted = {
      id: newRunId(request.operationId),
      source,
      inputs: [path],
      mapping,
      marking,
      startedAt: this.now().toISOString(),
    };
    const run = await this.runStore.create(wanted, null, caller);
    if (!isOf(run, wanted))
      throw new AsterismError(
        'BAD_USER_INPUT',
        `"operationId" belongs to another ingest, ${run.id}. Choose a new one, or repeat that request unchanged.`,
      );
    await this.bus.publish(RUNS_WAITING, run.id);
    return run;
  }

  async run(id: string, caller: Caller): Promise<RunView | null> {
    authorise(caller, 'ingestRun');
    const [run] = await this.runStore.find([id], caller);
    return run ?? null;
  }

  async runs(
    { first, after }: { readonly first: number; readonly after: string | null },
    caller: Caller,
  ): Promise<Page<RunView>> {
    authorise(caller, 'ingestRuns');
    within('first', first, 0, MAX_PAGE);
    const [at = null, id = ''] = after === null ? [] : decodeCursor('runs', after);
    const { rows, total } = await this.runStore.list(
      first + 1,
      after === null ? null : { at: String(at), id: String(id) },
      caller,
    );
    return {
      rows: rows.slice(0, first).map((row) => ({ row, cursor: encodeCursor('runs', [row.startedAt, row.id]) })),
      hasNextPage: rows.length > first,
      total: { count: total, truncated: false },
    };
  }

  async cancel(id: string, caller: Caller): Promise<RunView | null> {
    authorise(caller, 'cancelIngest');
    const run = await this.runStore.cancel(id, caller);
    if (run) await this.bus.publish(progressTopic(id), '');
    return run;
  }

  /** The run as it stands, at once and after every batch, until it ends. */
  async *progress(id: string, caller: Caller): AsyncGenerator<RunView> {
    authorise(caller, 'ingestProgress');
    const read = async (deadline: Deadline) => {
      const [run] = await this.runStore.find([id], deadline);
      if (!run) throw new AsterismError('NOT_FOUND', `There is no ingest run "${id.slice(0, 60)}".`);
      return run;
    };
    yield* follow({ bus: this.bus, topic: progressTopic(id), caller }, read, ({ status }) => ENDED.includes(status));
  }
}

/** Whether a stored run does what is asked for. */
const isOf = (run: RunView, { source, inputs, mapping, marking }: RunRequest): boolean =>
  JSON.stringify([run.sourceName, run.inputs, run.mapping, run.marking]) ===
  JSON.stringify([source, inputs, mapping, marking]);
