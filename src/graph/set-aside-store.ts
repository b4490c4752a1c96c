import type { SetAside } from '../domain/set-aside.js';
import type { Deadline, ReadScope } from '../services/ports.js';
import type { SetAsideStore } from '../services/ports-of-analysis-scopes.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/analysis-scope-statements.js';

/** Records of values that were set aside. */
export class GraphSetAsideStore implements SetAsideStore {
  constructor(private readonly runner: StatementRunner) {}

  async save(
    { id, valueId, by, reason, at }: Parameters<SetAsideStore['save']>[0],
    deadline: Deadline,
  ): Promise<string> {
    const [saved] = await this.runner.write('save-set-aside', deadline, (transaction) =>
      transaction.run(statements.saveSetAside, { id, value: valueId, by, reason, at }),
    );
    return saved!.id;
  }

  async withdraw(end: Parameters<SetAsideStore['withdraw']>[0], deadline: Deadline): Promise<boolean> {
    const ended = await this.runner.write('withdraw-set-aside', deadline, (transaction) =>
      transaction.run(statements.withdrawSetAside, end),
    );
    return ended.length > 0;
  }

  async find(
    { ids, values, standing, limit }: Parameters<SetAsideStore['find']>[0],
    scope: ReadScope,
  ): Promise<SetAside[]> {
    const { markings, knownAt } = scoped(scope);
    const parameters = { ids: ids ?? null, values: values ?? null, standing, limit, markings, knownAt };
    return this.runner.read(statements.loadSetAsides, parameters, scope);
  }
}
