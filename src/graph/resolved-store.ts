import type { Deadline, ReadScope } from '../services/ports.js';
import type {
  BlockingRow,
  JudgedMentions,
  ResolvedMention,
  ResolvedStore,
  StoredPair,
} from '../services/ports-of-resolution.js';
import { personComponents } from './person-components.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import * as statements from './statements/resolution-statements.js';

/** Reads all that was resolved, page by page. */
export class GraphResolvedStore implements ResolvedStore {
  constructor(private readonly runner: StatementRunner) {}

  async mentions(after: string, first: number, scope: ReadScope): Promise<ResolvedMention[]> {
    const rows = await this.runner.read(statements.mentionPage, page(after, first, scope), scope);
    const people = await personComponents(this.runner, [...new Set(rows.map(({ group }) => group))], scope);
    return rows.map((row) => ({ ...row, personId: people.get(row.group)!.id }));
  }

  async links(after: string, first: number, scope: ReadScope): Promise<StoredPair[]> {
    return this.runner.read(statements.linkPage, page(after, first, scope), scope);
  }

  async candidatePairs(after: string, first: number, scope: ReadScope): Promise<StoredPair[]> {
    return this.runner.read(statements.candidatePage, page(after, first, scope), scope);
  }

  async judgedPairs(after: string, first: number, scope: ReadScope): Promise<JudgedMentions[]> {
    return this.runner.read(statements.judgedPairPage, page(after, first, scope), scope);
  }

  async blockingReport(most: number, deadline: Deadline): Promise<BlockingRow[]> {
    return this.runner.read(statements.blockingReport, { most }, deadline);
  }
}

const page = (after: string, pageLimit: number, scope: ReadScope) => {
  const { markings, knownAt } = scoped(scope);
  return { after, pageLimit, markings, knownAt };
};
