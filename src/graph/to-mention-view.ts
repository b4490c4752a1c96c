import type { MentionView } from '../domain/views.js';
import { personIdOf } from './person-id.js';

interface MentionRow {
  readonly mention: Omit<MentionView, 'reportId' | 'personId' | 'birthDate' | 'details'> & {
    readonly birthOriginal: string | null;
    readonly details: string | null;
  };
  readonly reportId: string;
  readonly foundingId: string;
}

/** A mention as callers see it, from the row of any statement that returns mentions. */
export function toMentionView({ mention, reportId, foundingId }: MentionRow): MentionView {
  const { birthOriginal, details, ...rest } = mention;
  return {
    ...rest,
    reportId,
    personId: personIdOf(foundingId),
    birthDate: birthOriginal,
    details: details ? (JSON.parse(details) as Record<string, string>) : {},
  };
}
