import { AsyncLocalStorage } from 'node:async_hooks';
import type { ProfiledPlan } from 'neo4j-driver';
import type { ProfiledStep, RecordedStatement, StatementRecorder } from '../services/ports-of-statements.js';
import { profiledSteps } from './plan-steps.js';
import { type Statement, secret } from './statement.js';

/** One run of a statement that is being recorded. */
export interface RecordedRun {
  /** True for the first run of its name: it is to be run with its plan. */
  readonly first: boolean;
  done(rows: number, profile: ProfiledPlan | null): void;
}

type Entry = { -readonly [Key in keyof RecordedStatement]: RecordedStatement[Key] };

const TAKEN_OUT = '(taken out: a secret)';

/** Records the reads of one asynchronous piece of work, whatever else runs beside it. */
export class GraphStatementRecorder implements StatementRecorder {
  readonly #recording = new AsyncLocalStorage<Map<string, Entry>>();

  async record(work: () => Promise<unknown>): Promise<readonly RecordedStatement[]> {
    const entries = new Map<string, Entry>();
    await this.#recording.run(entries, work);
    return [...entries.values()];
  }

  /** Notes that a statement is run; null when nobody records. */
  begin<P, R>(statement: Statement<P, R>, text: string, parameters: P): RecordedRun | null {
    const entries = this.#recording.getStore();
    if (!entries) return null;
    const known = entries.get(statement.name);
    const entry: Entry = known ?? {
      name: statement.name,
      text,
      parameters: withoutSecrets(statement, parameters),
      runs: 0,
      rows: 0,
      plan: null,
    };
    entries.set(statement.name, entry);
    return {
      first: !known,
      done: (rows, profile) => {
        entry.runs += 1;
        entry.rows += rows;
        if (profile) entry.plan = profiledSteps(profile) satisfies ProfiledStep[];
      },
    };
  }
}

const withoutSecrets = <P, R>(statement: Statement<P, R>, parameters: P): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(statement.parameters) as (keyof P & string)[]).map((name) => [
      name,
      (statement.parameters[name] as unknown) === secret ? TAKEN_OUT : parameters[name],
    ]),
  );
