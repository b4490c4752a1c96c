import { AsterismError } from '../domain/errors.js';
import { authorise } from './authorise.js';
import type { Caller } from './caller.js';
import type { RecordedStatement, StatementRecorder } from './ports-of-statements.js';
import { type ShownParameter, shownParameter } from './shown-parameter.js';

/** A statement that answered a question. */
export interface StatementBehind extends Omit<RecordedStatement, 'parameters'> {
  readonly parameters: readonly ShownParameter[];
}

/** Shows the statements that answer a question, and how the database ran them. */
export class QueryBehindService {
  constructor(private readonly recorder: StatementRecorder) {}

  /**
   * What a question reads. Only for administrators who may see everything: which statements are run, their rows and
   * their plans follow from all reports.
   * @param ask asks the question as the caller would
   * @throws AsterismError FORBIDDEN, and whatever the question throws
   */
  async behind(ask: () => Promise<unknown>, caller: Caller): Promise<readonly StatementBehind[]> {
    authorise(caller, 'queryBehind');
    const { level, compartments } = caller.clearance;
    if (level !== 'SEALED' || compartments !== '*')
      throw new AsterismError(
        'FORBIDDEN',
        "What is behind an answer counts all reports. Ask with an administrator's key that may see everything.",
      );
    return (await this.recorder.record(ask)).map(({ parameters, ...statement }) => ({
      ...statement,
      parameters: Object.entries(parameters).map(([name, value]) => shownParameter(name, value)),
    }));
  }
}
