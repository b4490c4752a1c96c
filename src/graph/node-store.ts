import type { MentionView, PersonView, ReportView, SourceView, ValueView } from '../domain/views.js';
import type { BareValue, Deadline, EntityStore, ReadScope } from '../services/ports.js';
import { personStarts } from './person-components.js';
import { entityIds } from './person-id.js';
import { personViews } from './person-views.js';
import { COUNT_LIMIT, scoped, tally } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  listSources,
  loadMentions,
  loadReports,
  loadValues,
  reportIsKnown,
  sourceNames,
  valuesByBare,
} from './statements/node-statements.js';
import { toMentionView } from './to-mention-view.js';
import { toValueView } from './to-value-view.js';

/** Values read of one handle or plate: there are fewer states, and platforms that people use. */
const NAMESAKES_READ = 100;

/** Rows by id; each method is one statement however many ids it is asked for. */
export class NodeStore implements EntityStore {
  constructor(private readonly runner: StatementRunner) {}

  async values(ids: readonly string[], scope: ReadScope): Promise<ValueView[]> {
    return (await this.runner.read(loadValues, { ids, ...scoped(scope) }, scope)).map(toValueView);
  }

  async valuesKnownAs(
    wanted: readonly BareValue[],
    scope: ReadScope,
  ): Promise<(BareValue & { readonly id: string })[]> {
    return this.runner.read(valuesByBare, { wanted, limit: NAMESAKES_READ, ...scoped(scope) }, scope);
  }

  async persons(ids: readonly string[], scope: ReadScope): Promise<{ asked: string; view: PersonView }[]> {
    return personViews(this.runner, await personStarts(this.runner, ids, scope), scope);
  }

  async reports(ids: readonly string[], scope: ReadScope): Promise<ReportView[]> {
    return (await this.runner.read(loadReports, { ids, ...scoped(scope) }, scope)).map((row) => row.report);
  }

  async mentions(ids: readonly string[], scope: ReadScope): Promise<MentionView[]> {
    const rows = await this.runner.read(loadMentions, { ids, ...scoped(scope) }, scope);
    const idOf = await entityIds(
      this.runner,
      rows.map((row) => ({ target: row.entityKey, kind: 'person' })),
      scope,
    );
    return rows.map((row) => toMentionView(row, idOf));
  }

  async sources(ids: readonly string[] | null, scope: ReadScope): Promise<SourceView[]> {
    const rows = await this.runner.read(listSources, { ids, countLimit: COUNT_LIMIT + 1, ...scoped(scope) }, scope);
    return rows.map(({ reports, ...row }) => ({ ...row, reports: tally(reports) }));
  }

  async sourceNames(scope: ReadScope): Promise<string[]> {
    return (await this.runner.read(sourceNames, scoped(scope), scope)).map((row) => row.name);
  }

  async reportIsKnown(id: string, markings: readonly string[], deadline: Deadline): Promise<boolean> {
    return (await this.runner.read(reportIsKnown, { id, markings }, deadline)).length > 0;
  }
}
