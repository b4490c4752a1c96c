import { createHash } from 'node:crypto';
import type { DigestStore, ReadScope } from '../services/ports.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { digestFacts, digestPeople, digestReports } from './statements/digest-statements.js';

/** SHA-256 over the sorted lines of all that a scope sees, without runs, recorded times and ids that depend on the installation. */
export class GraphDigestStore implements DigestStore {
  constructor(private readonly runner: StatementRunner) {}

  async digest(scope: ReadScope): Promise<string> {
    const lines: string[] = [];
    const { markings, knownAt } = scoped(scope);
    for (const statement of [digestReports, digestFacts, digestPeople]) {
      for (const { line } of await this.runner.read(statement, { markings, knownAt }, scope))
        lines.push(JSON.stringify(line.map(inOrder)));
    }
    const hash = createHash('sha256');
    for (const line of lines.sort()) hash.update(line).update('\n');
    return hash.digest('hex');
  }
}

/** Lists of keys come in any order; lists of lists are already ordered by the statement. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value) && value.every((part) => typeof part === 'string') ? [...value].sort() : value;
