import type { ListedPage, ReadScope, ReportPage, ReportPageRequest } from '../services/ports.js';
import { personStarts } from './person-components.js';
import { scoped } from './scope.js';
import { integer } from './statement.js';
import type { StatementRunner } from './statement-runner.js';
import { reportsOfEntities, reportsOfSources } from './statements/link-statements.js';

/** Rank of reports without a date; the statements use the same. */
const UNDATED = 1e15;
/** Before and after all instants. */
const FIRST = '0001-01-01T00:00:00.000Z';
const LAST = '9999-12-31T23:59:59.999Z';

/** A page that a statement is asked for. */
export interface EntityPageRequest extends ReportPageRequest {
  /** Entity keys of a person; none for a value. */
  readonly groups: readonly string[];
}

/** Pages of the reports of values, people and sources; at most one statement for each of these. */
export async function reportPages(
  runner: StatementRunner,
  requests: readonly ReportPageRequest[],
  scope: ReadScope,
): Promise<ReportPage[]> {
  const isOfSource = ({ of }: ReportPageRequest) => of.startsWith('source:');
  const [ofEntities, ofSources] = await Promise.all([
    withGroups(
      runner,
      requests.filter((request) => !isOfSource(request)),
      scope,
    ).then((known) => pagesOfEntities(runner, known, scope)),
    pagesOfSources(runner, requests.filter(isOfSource), scope),
  ]);
  return [...ofEntities, ...ofSources];
}

/** Where to look for the people among those whose reports are asked for; people that the scope may not see are left out. */
export async function withGroups(
  runner: StatementRunner,
  requests: readonly ReportPageRequest[],
  scope: ReadScope,
): Promise<EntityPageRequest[]> {
  const people = requests.map(({ of }) => of).filter(isPerson);
  const groupsOf = new Map((await personStarts(runner, people, scope)).map(({ id, groups }) => [id, groups]));
  return requests.flatMap((request) => {
    const groups = isPerson(request.of) ? groupsOf.get(request.of) : [];
    return groups ? [{ ...request, groups }] : [];
  });
}

const isPerson = (id: string): boolean => id.startsWith('person:');

/** Pages of the reports of values, and of people that are known. One statement. */
export async function pagesOfEntities(
  runner: StatementRunner,
  requests: readonly EntityPageRequest[],
  scope: ReadScope,
): Promise<ReportPage[]> {
  if (!requests.length) return [];
  const asked = {
    ...entityPages(requests),
    wholePages: true,
    withFacts: false,
    wholeFacts: false,
    ...NOTHING_NAMED,
    ...scoped(scope),
  };
  const [row] = await runner.read(reportsOfEntities, asked, scope);
  return filled(row!.pages, row!.reports);
}

/** Parameters that ask for no pages of what is named. */
export const NOTHING_NAMED = { namedFirst: null, namedSign: 1, namedLimit: 0, wholeNamed: false, mentionLimit: 0 };

/** Parameters that ask for pages. */
export const entityPages = (requests: readonly EntityPageRequest[]) => ({
  requests: requests.map(({ of, groups, first, after, order }) => ({
    of,
    groups,
    first: integer(first),
    sign: signOf(order),
    afterRank: after?.at ? Date.parse(after.at) * signOf(order) : UNDATED,
    afterId: after?.id ?? null,
  })),
  pageLimit: oneMore(requests),
});

/** One report more than asked for tells that there is a next page. */
const oneMore = (requests: readonly ReportPageRequest[]) => Math.max(...requests.map(({ first }) => first)) + 1;

/** What times are multiplied with to be in an order. */
export const signOf = (order: ReportPageRequest['order']): 1 | -1 => (order === 'OLDEST_FIRST' ? 1 : -1);

/** Lists with the reports themselves. */
export function filled(lists: readonly ListedPage[], reports: ReportPage['reports']): ReportPage[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return lists.map(({ reports: listed, ...page }) => ({ ...page, reports: listed.map(({ id }) => byId.get(id)!) }));
}

async function pagesOfSources(
  runner: StatementRunner,
  requests: readonly ReportPageRequest[],
  scope: ReadScope,
): Promise<ReportPage[]> {
  if (!requests.length) return [];
  const asked = { requests: requests.map(toIndexPage), pageLimit: oneMore(requests), ...scoped(scope) };
  const firstOf = new Map(requests.map(({ of, first }) => [of, first]));
  return (await runner.read(reportsOfSources, asked, scope)).map(({ of, reports }) => {
    const first = firstOf.get(of)!;
    return { of, reports: reports.slice(0, first), more: reports.length > first };
  });
}

/** A page for a statement that reads an index in its order. */
function toIndexPage({ of, after, order }: ReportPageRequest) {
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
