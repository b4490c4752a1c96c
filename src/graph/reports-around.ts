import type { IdMaker } from '../domain/keys.js';
import type { FollowUp, ReadScope, ReportsAround } from '../services/ports.js';
import { type PersonStart, personComponents, personIdOf } from './person-components.js';
import { personViews, toPersonView } from './person-views.js';
import { type EntityPageRequest, entityPages, filled, NOTHING_NAMED, pagesOfEntities, signOf } from './report-pages.js';
import { scoped } from './scope.js';
import type { StatementRunner } from './statement-runner.js';
import { reportsOfEntities } from './statements/link-statements.js';
import { namedPersonOf, toFactView } from './to-fact-view.js';
import { toValueView } from './to-value-view.js';

/**
 * Pages of reports with all that they assert, what that names, and a page of the reports of each of that: one
 * statement, and three more when some of the people have been joined with others.
 */
export async function reportsAround(
  { runner, idOf }: { readonly runner: StatementRunner; readonly idOf: IdMaker },
  requests: readonly EntityPageRequest[],
  { facts: withFacts, reports: named }: FollowUp,
  scope: ReadScope,
): Promise<ReportsAround> {
  if (!requests.length) return { pages: [], facts: [], values: [], persons: [], named: [] };
  const follow = named
    ? { namedFirst: named.first, namedSign: signOf(named.order), namedLimit: named.first + 1 }
    : NOTHING_NAMED;
  const asked = { ...entityPages(requests), withFacts, ...follow, ...scoped(scope) };
  const row = (await runner.read(reportsOfEntities, asked, scope))[0]!;
  const [alone, joinedKeys] = [new Map<string, string>(), new Set<string>()];
  for (const fact of row.facts) {
    const [key, mentionId] = namedPersonOf(fact) ?? [];
    if (key && mentionId) alone.set(key, personIdOf(mentionId));
    else if (key) joinedKeys.add(key);
  }
  const people = await personComponents(runner, [...joinedKeys], scope);
  const joined = new Map(
    [...people.values()].map(({ id, groups }): [string, PersonStart] => [id, { id, groups, shownAs: id }]),
  );
  const [persons, pagesOfJoined] = await Promise.all([
    personViews(runner, [...joined.values()], scope),
    named
      ? pagesOfEntities(
          runner,
          [...joined.values()].map(({ id, groups }) => ({ of: id, groups, after: null, ...named })),
          scope,
        )
      : [],
  ]);
  const pagesOfNamed = row.named.flatMap((page) =>
    joinedKeys.has(page.of) ? [] : { ...page, of: alone.get(page.of) ?? page.of },
  );
  const starts = row.pages.flatMap(({ start }) => start ?? []);
  return {
    pages: filled(row.pages, row.reports),
    facts: row.facts.map(({ person: _, ...fact }) =>
      toFactView(fact, ([key]) => alone.get(key) ?? people.get(key)?.id ?? '', idOf),
    ),
    values: [...starts, ...row.values].map(toValueView),
    persons: [
      ...row.facts.flatMap(({ entityId, role, person }) =>
        person ? toPersonView(alone.get(entityId)!, [{ ...person, role }]) : [],
      ),
      ...persons.map(({ view }) => view),
    ],
    named: [...filled(pagesOfNamed, row.reports), ...pagesOfJoined],
  };
}
