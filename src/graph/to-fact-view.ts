import type { z } from 'zod';
import type { IdMaker } from '../domain/keys.js';
import type { FactView } from '../domain/views.js';
import type { NamedPerson } from './person-id.js';
import type { factsOfReports } from './statements/link-statements.js';

/** A fact as its statements return it. */
export type FactRow = z.output<typeof factsOfReports.row>['fact'];

/** The person of a fact about a person, else null. */
export const namedPersonOf = ({ entityKind, entityId, mentionId, alone }: FactRow): NamedPerson | null =>
  entityKind === 'person' ? [entityId, alone ? mentionId : null] : null;

/** The same as callers see it. */
export function toFactView(row: FactRow, shownAs: (person: NamedPerson) => string, idOf: IdMaker): FactView {
  const { of, attributes, alone: _, ...fact } = row;
  const person = namedPersonOf(row);
  return {
    ...fact,
    entityId: person ? shownAs(person) : fact.entityId,
    ofMentionId: of === null ? null : idOf('mention', of),
    attributes: attributes ? (JSON.parse(attributes) as Record<string, string>) : {},
  };
}
