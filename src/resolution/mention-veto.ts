import { NAME_LEVEL, nameLevel } from './comparisons/name-level.js';
import { nameFeature } from './names/name-feature.js';
import type { NameWords, PersonRecord } from './person-record.js';
import { type Veto, vetoOf } from './vetoes.js';

/** What forbids two mentions in reports to be of one person. */
export interface MentionVeto {
  readonly code: Veto['code'] | 'NAMES_DIFFER';
  /** For people to read. */
  readonly reason: string;
}

/**
 * The hard facts, and one more: two people under wholly different names are not made one by a telephone, an address or an
 * account, which a switchboard, a shelter or a household shares. Only what belongs to one person alone does that: a number
 * of an authority, a day of birth.
 */
export const mentionVetoOf = (a: PersonRecord, b: PersonRecord): MentionVeto | null =>
  vetoOf(a, b) ?? (namesDiffer(a.names, b.names) && !isOnePersonsOwn(a, b) ? NAMES_DIFFER : null);

const NAMES_DIFFER: MentionVeto = {
  code: 'NAMES_DIFFER',
  reason: 'Their names differ in both parts, and nothing that belongs to one person alone is the same.',
};

const isOnePersonsOwn = (a: PersonRecord, b: PersonRecord): boolean =>
  (a.identityNumbers ?? []).some((number) => b.identityNumbers?.includes(number)) ||
  (a.birth !== null && b.birth !== null && a.birth.from === a.birth.to && a.birth.from === b.birth.from);

/** Whether all names of the one differ in both parts from all names of the other. A name of one part tells nothing. */
function namesDiffer(mine: readonly NameWords[], theirs: readonly NameWords[]): boolean {
  if (!mine.length || !theirs.length) return false;
  const [a, b] = [mine.map(nameFeature), theirs.map(nameFeature)];
  return a.every((x) =>
    b.every(
      (y) =>
        x.given !== null &&
        x.family !== null &&
        y.given !== null &&
        y.family !== null &&
        nameLevel('given', x, y) >= NAME_LEVEL.similar &&
        nameLevel('family', x, y) >= NAME_LEVEL.similar,
    ),
  );
}
