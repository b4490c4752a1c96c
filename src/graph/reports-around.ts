import type { IdMaker } from '../domain/keys.js';
import type { FollowUp, ListedPage, NamedPages, ReadScope, ReportPage, ReportsAround } from '../services/ports.js';
import { type PersonStart, personComponents, personIdOf } from './person-components.js';
import { MENTIONS_READ, personViews, toPersonView } from './person-views.js';
import { type EntityPageRequest, entityPages, filled, NOTHING_NAMED, pagesOfEntities, signOf } from './report-pages.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { reportsOfEntities } from './statements/link-statements.js';
import { toFactView, toListedFact } from './to-fact-view.js';
import { toValueView } from './to-value-view.js';

/**
 * Pages of reports with all that they assert, what that names, and a page of the reports of each of that: one
 * statement, and three more for the people among it that are linked with others.
 */
export async function reportsAround(
  { runner, idOf }: { readonly runner: StatementRunner; readonly idOf: IdMaker },
  requests: readonly EntityPageRequest[],
  { whole, facts, reports: named }: FollowUp,
  scope: ReadScope,
): Promise<ReportsAround> {
  if (!requests.length) return NOTHING;
  const asked = {
    ...entityPages(requests),
    ...(named ? toNamedPages(named) : NOTHING_NAMED),
    wholePages: whole,
    withFacts: facts !== null,
    wholeFacts: facts === 'whole',
    mentionLimit: MENTIONS_READ,
    ...scoped(scope),
  };
  const row = (await runner.read(reportsOfEntities, asked, scope))[0]!;
  const shownAs = new Map(row.people.map(({ key, foundingId }) => [key, personIdOf(foundingId)]));
  const isLinked = (key: string) => !shownAs.has(key);
  const people = row.facts.filter(isOfPerson).map(({ entityId }) => entityId);
  const linkedKeys = new Set(people.filter(isLinked));
  const linked = await linkedPeople(runner, [...linkedKeys], named, scope);
  const idOfPerson = (key: string) => shownAs.get(key) ?? linked.idOf(key);
  const listedFacts = row.facts.map((fact) => toListedFact(fact, isOfPerson(fact) ? idOfPerson(fact.entityId) : null));
  const lists = row.pages.map(({ start: _, ...page }) => page);
  const namedLists = row.named
    .filter(({ of }) => !linkedKeys.has(of))
    .map((page) => ({ ...page, of: shownAs.get(page.of) ?? page.of }));
  return {
    pages: whole ? filled(lists, row.reports) : [],
    lists: whole ? [] : lists,
    facts: row.details.map((detail, i) => toFactView(listedFacts[i]!, detail, idOf)),
    listedFacts,
    values: [...row.pages.flatMap(({ start }) => start ?? []), ...row.values].map(toValueView),
    persons: [...row.people.map(({ key, mentions }) => toPersonView(shownAs.get(key)!, mentions)), ...linked.persons],
    namedPages: named?.whole ? [...filled(namedLists, row.reports), ...linked.pages] : [],
    namedLists: named?.whole ? [] : [...namedLists, ...linked.pages.map(toList)],
  };
}

const NOTHING: ReportsAround = {
  pages: [],
  lists: [],
  facts: [],
  listedFacts: [],
  values: [],
  persons: [],
  namedPages: [],
  namedLists: [],
};

const toList = ({ reports, ...page }: ReportPage): ListedPage => ({
  ...page,
  reports: reports.map(({ id, kind, title, observedFrom }) => ({ id, kind, title, observedFrom })),
});

const toNamedPages = ({ first, order, whole }: NamedPages) => ({
  namedFirst: first,
  namedSign: signOf(order),
  namedLimit: first + 1,
  wholeNamed: whole,
});

const isOfPerson = ({ entityKind }: { readonly entityKind: string }): boolean => entityKind === 'person';

/** People that links or judgements may join with others, by the keys of their groups. */
async function linkedPeople(
  runner: StatementRunner,
  keys: readonly string[],
  named: NamedPages | null,
  scope: ReadScope,
) {
  const people = await personComponents(runner, keys, scope);
  const starts = new Map<string, PersonStart>();
  for (const { id, groups } of people.values()) starts.set(id, { id, groups, shownAs: id });
  const pageOf = ({ id, groups }: PersonStart) => named && { of: id, groups, after: null, ...named };
  const [persons, pages] = await Promise.all([
    personViews(runner, [...starts.values()], scope),
    pagesOfEntities(
      runner,
      [...starts.values()].flatMap((start) => pageOf(start) ?? []),
      scope,
    ),
  ]);
  return { idOf: (key: string) => people.get(key)?.id ?? '', persons: persons.map(({ view }) => view), pages };
}
