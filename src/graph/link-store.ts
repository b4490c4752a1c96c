import type { IdMaker } from '../domain/keys.js';
import type { FactView, MentionView, ReportView, SeenView } from '../domain/views.js';
import type {
  FollowUp,
  LinkStore,
  ReadScope,
  ReportPage,
  ReportPageRequest,
  ReportsAround,
} from '../services/ports.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds, type NamedPerson, peopleShown } from './person-id.js';
import { reportPages, withGroups } from './report-pages.js';
import { reportsAround } from './reports-around.js';
import { COUNT_LIMIT, scoped, tally } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  factsOfReports,
  partsOfReports,
  seenOfPersons,
  seenOfValues,
  valuesOfPersons,
  versionsOfReports,
} from './statements/link-statements.js';
import { listSources, mentionsOfPersons } from './statements/node-statements.js';
import { toFactView, toListedFact } from './to-fact-view.js';
import { toMentionView } from './to-mention-view.js';

/** Links between objects, for many at once; at most one statement for each kind of start. */
export class GraphLinkStore implements LinkStore {
  constructor(
    readonly runner: StatementRunner,
    readonly idOf: IdMaker,
  ) {}

  reportsOf(requests: readonly ReportPageRequest[], scope: ReadScope): Promise<ReportPage[]> {
    return reportPages(this.runner, requests, scope);
  }

  async reportsAround(
    requests: readonly ReportPageRequest[],
    followUp: FollowUp,
    scope: ReadScope,
  ): Promise<ReportsAround> {
    return reportsAround(this, await withGroups(this.runner, requests, scope), followUp, scope);
  }

  async seenOf(ids: readonly string[], scope: ReadScope): Promise<(SeenView & { of: string })[]> {
    const { persons, values: others } = byStart(ids);
    const isSource = (id: string) => id.startsWith('source:');
    const sources = others.filter(isSource);
    const values = others.filter((id) => !isSource(id));
    const starts = await personStarts(this.runner, persons, scope);
    const counted = { countLimit: COUNT_LIMIT + 1, ...scoped(scope) };
    const rows = await Promise.all([
      values.length ? this.runner.read(seenOfValues, { ids: values, ...counted }, scope) : [],
      starts.length ? this.runner.read(seenOfPersons, { starts, ...counted }, scope) : [],
      sources.length ? this.runner.read(listSources, { ids: sources, ...counted }, scope) : [],
    ]);
    return rows
      .flat()
      .map(({ id, reports, firstSeen, lastSeen }) => ({ of: id, reports: tally(reports), firstSeen, lastSeen }));
  }

  async factsOfReports(ids: readonly string[], scope: ReadScope): Promise<FactView[]> {
    const rows = await this.runner.read(factsOfReports, { ids, ...scoped(scope) }, scope);
    const people = rows.map(({ fact: { entityKind, entityId, mentionId }, alone }): NamedPerson | null =>
      entityKind === 'person' ? [entityId, alone ? mentionId : null] : null,
    );
    const shownAs = await peopleShown(
      this.runner,
      people.filter((person) => person !== null),
      scope,
    );
    return rows.map(({ fact, detail }, i) =>
      toFactView(toListedFact(fact, people[i] ? shownAs(people[i]) : null), detail, this.idOf),
    );
  }

  async mentionsOfPersons(
    ids: readonly string[],
    first: number,
    scope: ReadScope,
  ): Promise<{ of: string; mention: MentionView }[]> {
    const starts = await personStarts(this.runner, ids, scope);
    const rows = starts.length
      ? await this.runner.read(mentionsOfPersons, { starts, first, ...scoped(scope) }, scope)
      : [];
    const idOf = await entityIds(
      this.runner,
      rows.map((row) => ({ target: row.entityKey, kind: 'person' })),
      scope,
    );
    return rows.map((row) => ({ of: row.of, mention: toMentionView(row, idOf) }));
  }

  async valuesOfPersons(
    ids: readonly string[],
    scope: ReadScope,
  ): Promise<{ of: string; valueId: string; reports: number }[]> {
    const starts = await personStarts(this.runner, ids, scope);
    return starts.length ? this.runner.read(valuesOfPersons, { starts, ...scoped(scope) }, scope) : [];
  }

  async partsOfReports(ids: readonly string[], scope: ReadScope): Promise<{ of: string; partId: string }[]> {
    const { markings, knownAt } = scoped(scope);
    return this.runner.read(partsOfReports, { ids, markings, knownAt }, scope);
  }

  async versionsOfReports(ids: readonly string[], scope: ReadScope): Promise<{ of: string; version: ReportView }[]> {
    const { markings, knownAt } = scoped(scope);
    const rows = await this.runner.read(versionsOfReports, { ids, markings, knownAt }, scope);
    return rows.map(({ of, report }) => ({ of, version: report }));
  }
}
