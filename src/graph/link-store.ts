import type { IdMaker } from '../domain/keys.js';
import type { FactView, MentionView, ReportView } from '../domain/views.js';
import type { LinkStore, ReadScope, ReportPage, ReportPageRequest } from '../services/ports.js';
import { entityIds } from './person-id.js';
import { COUNT_LIMIT, scoped, tally } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  factsOfReports,
  partsOfReports,
  reportsOfPersons,
  reportsOfSources,
  reportsOfValues,
  valuesOfPersons,
  versionsOfReports,
} from './statements/link-statements.js';
import { mentionsOfPersons } from './statements/node-statements.js';
import { toMentionView } from './to-mention-view.js';

/** Rank of reports without a date; the statements use the same. */
const UNDATED = 1e15;

/** Links between objects, for many at once; at most one statement for each kind of start. */
export class GraphLinkStore implements LinkStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly idOf: IdMaker,
  ) {}

  async reportsOf(requests: readonly ReportPageRequest[], scope: ReadScope): Promise<ReportPage[]> {
    const groups = [
      [reportsOfPersons, requests.filter((request) => request.of.startsWith('person:'))],
      [reportsOfSources, requests.filter((request) => request.of.startsWith('source:'))],
      [reportsOfValues, requests.filter((request) => !/^(person|source):/.test(request.of))],
    ] as const;
    const pages = await Promise.all(
      groups.map(async ([statement, group]) => {
        if (!group.length) return [];
        const parameters = {
          requests: group.map(toPageParameters),
          pageLimit: Math.max(...group.map((request) => request.first)) + 1,
          countLimit: COUNT_LIMIT + 1,
          ...scoped(scope),
        };
        return this.runner.read(statement, parameters, scope);
      }),
    );
    return pages.flat().map(({ of, reports, total }) => ({ of, reports, total: tally(total) }));
  }

  async factsOfReports(ids: readonly string[], scope: ReadScope): Promise<FactView[]> {
    const rows = await this.runner.read(factsOfReports, { ids, ...scoped(scope) }, scope);
    const people = rows.map((row) => ({ target: row.entityId, kind: row.entityKind }));
    const shownAs = await entityIds(this.runner, people, scope);
    return rows.map(({ of, attributes, ...row }) => ({
      ...row,
      entityId: shownAs(row.entityId, row.entityKind),
      ofMentionId: of === null ? null : this.idOf('mention', of),
      attributes: attributes ? (JSON.parse(attributes) as Record<string, string>) : {},
    }));
  }

  async mentionsOfPersons(
    ids: readonly string[],
    first: number,
    scope: ReadScope,
  ): Promise<{ of: string; mention: MentionView }[]> {
    const rows = await this.runner.read(mentionsOfPersons, { ids, first, ...scoped(scope) }, scope);
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
    return this.runner.read(valuesOfPersons, { ids, ...scoped(scope) }, scope);
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

function toPageParameters({ of, after, order }: ReportPageRequest) {
  const sign = order === 'OLDEST_FIRST' ? 1 : -1;
  const afterRank = after?.at ? Date.parse(after.at) * sign : UNDATED;
  return { of, sign, afterRank, afterId: after?.id ?? null };
}
