import type { z } from 'zod';
import type { IdMaker } from '../domain/keys.js';
import type { FactView } from '../domain/views.js';
import type { ListedFact } from '../services/ports.js';
import type { factsOfReports } from './statements/link-statements.js';

type Row = z.output<typeof factsOfReports.row>;
/** What a report names, as its statements return it, and what it asserts of it. */
export type FactRow = Row['fact'];
export type DetailRow = Row['detail'];

/**
 * What a report names, as callers see it.
 *
 * @param personId public id of the person, for a fact about one
 */
export const toListedFact = (fact: FactRow, personId: string | null): ListedFact => ({
  ...fact,
  entityId: personId ?? fact.entityId,
});

/** A fact as callers see it. */
export const toFactView = (fact: ListedFact, { of, attributes, ...detail }: DetailRow, idOf: IdMaker): FactView => ({
  ...fact,
  ...detail,
  ofMentionId: of === null ? null : idOf('mention', of),
  attributes: attributes ? (JSON.parse(attributes) as Record<string, string>) : {},
});
