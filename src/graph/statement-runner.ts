import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan, type Session, type Transaction } from 'neo4j-driver';
import { endedBy, refuseWhenOver, timedOut } from '../domain/deadline.js';
import { AsterismError } from '../domain/errors.js';
import type { Deadline } from '../services/ports.js';
import { databaseError, isWorthRepeating } from './database-error.js';
import type { Statement } from './statement.js';
import type { GraphStatementRecorder } from './statement-recorder.js';

/** Runs statements inside one open transaction. */
export interface OpenTransaction {
  run<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** First wait before a write is tried again, doubled each time; together with ten tries it covers a leader change. */
const FIRST_PAUSE_MS = 50;
const MOST_TRIES = 10;

/**
 * The one owner of sessions: opens them with the statement's access mode, gives every transaction the
 * caller's deadline on the server and here, and closes them. The driver's own retry is not used: its
 * budget is no deadline, and it repeats queries that ran out of memory.
 */
export class StatementRunner {
  readonly #texts = new Map<string, string>();
  readonly #sentTexts = new Map<string, string>();
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    /** Folder that holds `read/` and `write/`, as a file URL. */
    private readonly folder: URL,
    /** Is told what is read. */
    private readonly recorder: GraphStatementRecorder | null = null,
  ) {}

  /** Text of a statement, read from its file once. */
  textOf(name: string): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = readFileSync(new URL(`${name}.cypher`, this.folder), 'utf8');
    this.#texts.set(name, text);
    return text;
  }

  /** A statement without what only people read: it goes over the wire each time. */
  #sent({ name, text }: Pick<Statement<never, unknown>, 'name' | 'text'>): string {
    if (text !== undefined) return text;
    const known = this.#sentTexts.get(name);
    if (known !== undefined) return known;
    const lines = this.textOf(name)
      .split('\n')
      .filter((line) => !line.startsWith('//'));
    const sent = lines.map((line) => line.trimStart()).join('\n');
    this.#sentTexts.set(name, sent);
    return sent;
  }

  /** Runs one read. @throws AsterismError TIMEOUT, CANCELLED, UNAVAILABLE, TOO_MUCH_MEMORY, INTERNAL */
  async read<P, R>(statement: Statement<P, R>, parameters: P, deadline: Deadline): Promise<R[]> {
    const text = statement.text ?? this.textOf(statement.name);
    const recorded = this.recorder?.begin(statement, text, parameters);
    return this.#repeating(deadline, async () =>
      this.#within(neo4j.session.READ, deadline, async (session) => {
        const result = await session.run(
          recorded?.first ? `PROFILE ${text}` : this.#sent(statement),
          encode(statement, parameters),
          this.#config(statement.name, deadline),
        );
        recorded?.done(result.records.length, result.summary.profile || null);
        return result.records.map((record) => statement.row.parse(record.toObject()));
      }),
    );
  }

  /** How the database would run a read, without running it. @throws as `read` does */
  async plan<P, R>(statement: Statement<P, R>, parameters: P, deadline: Deadline): Promise<Plan> {
    return this.#repeating(deadline, async () =>
      this.#within(neo4j.session.READ, deadline, async (session) => {
        const text = `EXPLAIN ${statement.text ?? this.textOf(statement.name)}`;
        const { summary } = await session.run(
          text,
          encode(statement, parameters),
          this.#config(statement.name, deadline),
        );
        if (!summary.plan) throw new AsterismError('INTERNAL', 'The database gave no plan.');
        return summary.plan;
      }),
    );
  }

  /**
   * Runs `work` in one write transaction and commits it. The work may be repeated, also after a commit
   * whose reply was lost, so everything in it must be without effect the second time.
   */
  async write<T>(name: string, deadline: Deadline, work: (transaction: OpenTransaction) => Promise<T>): Promise<T> {
    return this.#repeating(deadline, async () =>
      this.#within(neo4j.session.WRITE, deadline, async (session) => {
        // Not awaited: the first statement goes out with it.
        const transaction = session.beginTransaction(this.#config(name, deadline));
        const result = await work({ run: (statement, parameters) => this.#runIn(transaction, statement, parameters) });
        await transaction.commit();
        return result;
      }),
    );
  }

  async #runIn<P, R>(transaction: Pick<Transaction, 'run'>, statement: Statement<P, R>, parameters: P): Promise<R[]> {
    const result = await transaction.run(this.#sent(statement), encode(statement, parameters));
    return result.records.map((record) => statement.row.parse(record.toObject()));
  }

  #config(name: string, deadline: Deadline) {
    return {
      timeout: Math.max(1, Math.ceil(deadline.at - Date.now())),
      metadata: { app: 'asterism', statement: name },
    };
  }

  /** Opens a session and ends it, and with it its transaction, as soon as the work is done, the caller is gone or time is up. */
  async #within<T>(mode: 'READ' | 'WRITE', deadline: Deadline, work: (session: Session) => Promise<T>): Promise<T> {
    refuseWhenOver(deadline);
    const left = deadline.at - Date.now();
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
    let giveUp: (error: AsterismError) => void = () => {};
    const gaveUp = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    // One request runs many statements under one signal.
    setMaxListeners(0, deadline.signal);
    const onAbort = () => giveUp(endedBy(deadline.signal));
    const timer = setTimeout(() => giveUp(timedOut()), left);
    deadline.signal.addEventListener('abort', onAbort, { once: true });
    const done = work(session);
    done.catch(() => {});
    try {
      return await Promise.race([done, gaveUp]);
    } finally {
      clearTimeout(timer);
      deadline.signal.removeEventListener('abort', onAbort);
      // Not awaited: over a dead link closing hangs as long as the query does.
      session.close().catch(() => {});
    }
  }

  async #repeating<T>(deadline: Deadline, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const pause = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
        const again =
          isWorthRepeating(error) &&
          attempt < MOST_TRIES &&
          Date.now() + pause < deadline.at &&
          !deadline.signal.aborted;
        if (!again) throw databaseError(error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }
}

function encode<P, R>(statement: Statement<P, R>, parameters: P): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const name of Object.keys(statement.parameters) as (keyof P & string)[]) {
    encoded[name] = statement.parameters[name](parameters[name]);
  }
  return encoded;
}
