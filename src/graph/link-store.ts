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

/** Links between objects, for many at once; at most one statement for each kind of start. */
export class GraphLinkStore implements LinkStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly idOf: IdMaker,
  ) {}

  async reportsOf(requests: readonly ReportPageRequest[], scope: ReadScope): Promise<ReportPage[]> {
    const groups: [typeof reportsOfValues, (request: ReportPageRequest) => object, ReportPageRequest[]][] = [
      [reportsOfPersons, toPageParameters, requests.filter((request) => request.of.startsWith('person:'))],
      [reportsOfSources, toIndexPageParameters, requests.filter((request) => request.of.startsWith('source:'))],
      [reportsOfValues, toPageParameters, requests.filter((request) => !/^(person|source):/.test(request.of))],
    ];
    const pages = await Promise.all(
      groups.map(async ([statement, toParameters, group]) => {
        if (!group.length) return [];
        const parameters = {
          requests: group.map(toParameters),
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

/** Rank of reports without a date; the statements use the same. */
const UNDATED = 1e15;

function toPageParameters({ of, after, order }: ReportPageRequest) {
  const sign = order === 'OLDEST_FIRST' ? 1 : -1;
  const afterRank = after?.at ? Date.parse(after.at) * sign : UNDATED;
  return { of, sign, afterRank, afterId: after?.id ?? null };
}

/** Before and after all instants. */
const FIRST = '0001-01-01T00:00:00.000Z';
const LAST = '9999-12-31T23:59:59.999Z';

/** The same for a statement that reads an index in its order. */
function toIndexPageParameters({ of, after, order }: ReportPageRequest) {
  const isOldestFirst = order === 'OLDEST_FIRST';
  const at = after ? after.at : isOldestFirst ? FIRST : LAST;
  return {
    of,
    since: isOldestFirst ? at : null,
    until: isOldestFirst ? null : at,
    afterId: (at && after?.id) ?? '',
    afterUndated: (!at && after?.id) || '',
  };
}
