import type { z } from 'zod';
import type { IdMaker } from '../domain/keys.js';
import type { FactView } from '../domain/views.js';
import type { factsOfReports } from './statements/link-statements.js';

/** A fact as its statements return it. */
export type FactRow = z.output<typeof factsOfReports.row>['fact'];

/**
 * The same as callers see it.
 *
 * @param personId public id of the person, for a fact about one
 */
export function toFactView({ of, attributes, ...fact }: FactRow, personId: string | null, idOf: IdMaker): FactView {
  return {
    ...fact,
    entityId: personId ?? fact.entityId,
    ofMentionId: of === null ? null : idOf('mention', of),
    attributes: attributes ? (JSON.parse(attributes) as Record<string, string>) : {},
  };
}
