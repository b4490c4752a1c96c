import { labelOf } from '../domain/label.js';
import type { MentionView, PersonView, ReportView, SourceView, ValueView } from '../domain/views.js';
import type { BareValue, Deadline, EntityStore, ReadScope } from '../services/ports.js';
import { birthDateOf } from './birth-date.js';
import { byFrequency } from './by-frequency.js';
import { personStarts } from './person-components.js';
import { entityIds } from './person-id.js';
import { COUNT_LIMIT, scoped, tally } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  listSources,
  loadMentions,
  loadPersons,
  loadReports,
  loadValues,
  reportIsKnown,
  sourceNames,
  valuesByBare,
} from './statements/node-statements.js';
import { toMentionView } from './to-mention-view.js';

/** Mentions read to describe one person; more only make the lists of names longer. */
const MENTIONS_READ = 200;
/** Values read of one handle or plate: there are fewer states, and platforms that people use. */
const NAMESAKES_READ = 100;

/** Rows by id; each method is one statement however many ids it is asked for. */
export class NodeStore implements EntityStore {
  constructor(private readonly runner: StatementRunner) {}

  async values(ids: readonly string[], scope: ReadScope): Promise<ValueView[]> {
    const rows = await this.runner.read(loadValues, { ids, ...scoped(scope) }, scope);
    return rows.map(({ source, ...row }) => ({
      ...row,
      label: labelOf(row.kind, row.key, row.derived),
      onlyInSource: source,
    }));
  }

  async valuesKnownAs(
    wanted: readonly BareValue[],
    scope: ReadScope,
  ): Promise<(BareValue & { readonly id: string })[]> {
    return this.runner.read(valuesByBare, { wanted, limit: NAMESAKES_READ, ...scoped(scope) }, scope);
  }

  async persons(ids: readonly string[], scope: ReadScope): Promise<{ asked: string; view: PersonView }[]> {
    const starts = await personStarts(this.runner, ids, scope);
    const shownAs = new Map(starts.map(({ id, shownAs }) => [id, shownAs]));
    const parameters = { starts, mentionLimit: MENTIONS_READ, ...scoped(scope) };
    const rows = starts.length ? await this.runner.read(loadPersons, parameters, scope) : [];
    return rows.map(({ asked, mentions }) => {
      const names = byFrequency(mentions.map((mention) => mention.name));
      return {
        asked,
        view: {
          id: shownAs.get(asked)!,
          kind: 'person',
          type: mentions.some((mention) => mention.type === 'CHILD') ? 'CHILD' : 'PERSON',
          label: names[0] ?? `unnamed ${mentions[0]?.role ?? 'person'}`,
          names,
          aliases: byFrequency(mentions.flatMap((mention) => mention.aliases)),
          birthDates: byFrequency(mentions.map((mention) => birthDateOf(mention.birthFrom, mention.birthPrecision))),
          sexes: byFrequency(mentions.map((mention) => mention.sex)),
          roles: byFrequency(mentions.map((mention) => mention.role)),
          mentions: { count: mentions.length, truncated: mentions.length === MENTIONS_READ },
        },
      };
    });
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
