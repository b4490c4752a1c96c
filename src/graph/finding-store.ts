import type { Finding } from '../domain/finding.js';
import type { Deadline, ReadScope } from '../services/ports.js';
import type { FindingBegun, FindingStore, StoredItem } from '../services/ports-of-analysis-scopes.js';
import { scoped } from './scope.js';
import { integer } from './statement.js';
import type { OpenTransaction, StatementRunner } from './statement-runner.js';
import * as statements from './statements/finding-statements.js';

/** Findings as nodes, joined with their items and with all that they rely on. */
export class GraphFindingStore implements FindingStore {
  constructor(private readonly runner: StatementRunner) {}

  async begin({ knownAt, ...finding }: FindingBegun, deadline: Deadline): Promise<void> {
    await this.#write('create-finding', deadline, (transaction) =>
      transaction.run(statements.createFinding, { ...finding, asKnownAt: knownAt }),
    );
  }

  async open(finding: Parameters<FindingStore['open']>[0], deadline: Deadline) {
    const { subject, by, code, markings } = finding;
    return (await this.runner.read(statements.openFinding, { subject, by, code, markings }, deadline))[0] ?? null;
  }

  async addItems(id: string, items: readonly StoredItem[], stored: number, deadline: Deadline): Promise<void> {
    const rows = items.map(({ key, ordinal, ...item }) => ({
      ...item,
      key: `${id}#${ordinal}`,
      itemKey: key,
      ordinal: integer(ordinal),
    }));
    await this.#write('store-finding-items', deadline, (transaction) =>
      transaction.run(statements.storeFindingItems, { id, stored, rows }),
    );
  }

  async relyOnReports(id: string, reportIds: readonly string[], linked: number, deadline: Deadline): Promise<void> {
    await this.#write('link-finding-reports', deadline, (transaction) =>
      transaction.run(statements.linkFindingReports, { id, linked, reportIds }),
    );
  }

  async relyOnPremises(id: string, keys: readonly string[], deadline: Deadline): Promise<void> {
    await this.#write('link-finding-premises', deadline, (transaction) =>
      transaction.run(statements.linkFindingPremises, { id, keys }),
    );
  }

  async finish(id: string, end: Parameters<FindingStore['finish']>[1], deadline: Deadline): Promise<void> {
    await this.#write('finish-finding', deadline, (transaction) =>
      transaction.run(statements.finishFinding, { id, ...end }),
    );
  }

  async noteExport(id: string, file: string, deadline: Deadline): Promise<void> {
    await this.#write('note-export', deadline, (transaction) =>
      transaction.run(statements.noteExport, { id, export: file }),
    );
  }

  async list({ ids, job, first, after }: Parameters<FindingStore['list']>[0], scope: ReadScope): Promise<Finding[]> {
    const { markings, knownAt } = scoped(scope);
    const parameters = {
      ids: ids ?? null,
      job: job ?? null,
      afterAt: after?.at ?? null,
      afterId: after?.id ?? '',
      pageLimit: first,
      markings,
      knownAt,
    };
    return this.runner.read(statements.loadFindings, parameters, scope);
  }

  async items(id: string, after: number, first: number, scope: ReadScope) {
    const { markings, knownAt } = scoped(scope);
    return this.runner.read(statements.findingItems, { id, after, pageLimit: first, markings, knownAt }, scope);
  }

  async affectedBy(
    { report, run, premise }: Parameters<FindingStore['affectedBy']>[0],
    { items, findings }: Parameters<FindingStore['affectedBy']>[1],
    scope: ReadScope,
  ) {
    const { markings, knownAt } = scoped(scope);
    const parameters = {
      report: report ?? null,
      run: run ?? null,
      premise: premise ?? null,
      itemLimit: items,
      pageLimit: findings,
      markings,
      knownAt,
    };
    return this.runner.read(statements.affectedFindings, parameters, scope);
  }

  async #write(
    name: string,
    deadline: Deadline,
    work: (transaction: OpenTransaction) => Promise<unknown>,
  ): Promise<void> {
    await this.runner.write(name, deadline, work);
  }
}
