import type { Deadline } from '../services/ports.js';
import type { ModelRecord, ModelStore } from '../services/ports-of-models.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/model-statements.js';

/** Versions of models, kept in the graph. */
export class GraphModelStore implements ModelStore {
  constructor(private readonly runner: StatementRunner) {}

  async save(
    { id, name, version, document, by, savedAt }: Parameters<ModelStore['save']>[0],
    deadline: Deadline,
  ): Promise<void> {
    await this.runner.write('save-model', deadline, (transaction) =>
      transaction.run(statements.saveModel, { id, name, version, document, by, at: savedAt }),
    );
  }

  async list(deadline: Deadline): Promise<ModelRecord[]> {
    const rows = await this.runner.read(statements.loadModels, { id: null }, deadline);
    return rows.map(({ document: _, ...model }) => model);
  }

  async find(id: string, deadline: Deadline): Promise<string | null> {
    return (await this.runner.read(statements.loadModels, { id }, deadline))[0]?.document ?? null;
  }

  async current(known: string | null, deadline: Deadline): Promise<{ id: string; document: string | null } | null> {
    return (await this.runner.read(statements.currentModel, { known }, deadline))[0] ?? null;
  }
}
