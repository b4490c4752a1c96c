import type { MentionView } from '../domain/views.js';
import { birthDateOf } from './birth-date.js';
import type { EntityIds } from './person-id.js';

interface MentionRow {
  readonly mention: Omit<MentionView, 'reportId' | 'personId' | 'birthDate' | 'details'> & {
    readonly birthFrom: string | null;
    readonly details: string | null;
  };
  readonly reportId: string;
  readonly entityKey: string;
}

/** A mention as callers see it, from the row of any statement that returns mentions. */
export function toMentionView({ mention, reportId, entityKey }: MentionRow, idOf: EntityIds): MentionView {
  const { birthFrom, details, ...rest } = mention;
  return {
    ...rest,
    reportId,
    personId: idOf(entityKey, 'person'),
    birthDate: birthDateOf(birthFrom, rest.birthPrecision),
    details: details ? (JSON.parse(details) as Record<string, string>) : {},
  };
}
