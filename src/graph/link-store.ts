import type { IdMaker } from '../domain/keys.js';
import type { FactView, MentionView, ReportView, SeenView } from '../domain/views.js';
import type { LinkStore, ReadScope, ReportPage, ReportPageRequest } from '../services/ports.js';
import { personStarts } from './person-components.js';
import { byStart, entityIds, type NamedPerson, peopleShown } from './person-id.js';
import { COUNT_LIMIT, scoped, tally } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import {
  factsOfReports,
  partsOfReports,
  reportsOfPersons,
  reportsOfSources,
  reportsOfValues,
  seenOfPersons,
  seenOfValues,
  valuesOfPersons,
  versionsOfReports,
} from './statements/link-statements.js';
import { listSources, mentionsOfPersons } from './statements/node-statements.js';
import { toMentionView } from './to-mention-view.js';

/** Links between objects, for many at once; at most one statement for each kind of start. */
export class GraphLinkStore implements LinkStore {
  constructor(
    private readonly runner: StatementRunner,
    private readonly idOf: IdMaker,
  ) {}

  async reportsOf(requests: readonly ReportPageRequest[], scope: ReadScope): Promise<ReportPage[]> {
    const ofPersons = requests.filter((request) => request.of.startsWith('person:'));
    const starts = await personStarts(
      this.runner,
      ofPersons.map(({ of }) => of),
      scope,
    );
    const groupsOf = new Map(starts.map(({ id, groups }) => [id, groups]));
    const byStatement: [typeof reportsOfValues, PageParameters[]][] = [
      [
        reportsOfPersons,
        ofPersons
          .filter(({ of }) => groupsOf.has(of))
          .map((request) => ({ ...request, ...toPageParameters(request), groups: groupsOf.get(request.of) })),
      ],
      [
        reportsOfSources,
        requests
          .filter(({ of }) => of.startsWith('source:'))
          .map((request) => ({ ...request, ...toIndexPageParameters(request) })),
      ],
      [
        reportsOfValues,
        requests
          .filter(({ of }) => !/^(person|source):/.test(of))
          .map((request) => ({ ...request, ...toPageParameters(request) })),
      ],
    ];
    const pages = await Promise.all(
      byStatement.map(async ([statement, own]) => {
        if (!own.length) return [];
        const parameters = {
          requests: own,
          pageLimit: Math.max(...own.map(({ first }) => first)) + 1,
          ...scoped(scope),
        };
        return this.runner.read(statement, parameters, scope);
      }),
    );
    return pages.flat();
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
    const people = rows.flatMap(({ entityKind, entityId, mentionId, alone }): NamedPerson[] =>
      entityKind === 'person' ? [[entityId, alone ? mentionId : null]] : [],
    );
    const shownAs = await peopleShown(this.runner, people, scope);
    return rows.map(({ of, attributes, alone, ...row }) => ({
      ...row,
      entityId: row.entityKind === 'person' ? shownAs([row.entityId, alone ? row.mentionId : null]) : row.entityId,
      ofMentionId: of === null ? null : this.idOf('mention', of),
      attributes: attributes ? (JSON.parse(attributes) as Record<string, string>) : {},
    }));
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

type PageParameters = ReportPageRequest & object;

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
