import type { Cause } from '../../domain/change-views.js';
import { heldAt, type Interval, type RowVersion } from '../../domain/turns.js';

/**
 * What made a report count, or no longer count, between two instants; null when it counted at both or at neither.
 * @param versions all visible versions of its row, its own among them
 * @param tellRuns whether to say who retracted or restored a run
 */
export function causeOfReport(
  id: string,
  versions: readonly RowVersion[],
  { since, until }: Interval,
  tellRuns: boolean,
): Cause | null {
  const own = versions.find((one) => one.id === id);
  if (!own) return null;
  const [then, now] = [heldAt(own, since), heldAt(own, until)];
  if (then === now) return null;
  const noted = (at: string) => {
    const row = noteAt(own.history, at);
    const run = noteAt(own.runHistory, at);
    return { was: row ?? run, told: row ?? (tellRuns ? run : null) };
  };
  const other = (at: string | null) => versions.find((one) => one.id !== id && heldAt(one, at))?.id ?? null;
  if (now) {
    const at = own.heldFrom.at(-1)!;
    const before = other(since);
    const { told } = noted(at);
    const kind = own.recordedAt > since ? 'REPORT_RECORDED' : 'REPORT_RESTORED';
    return cause(kind, id, at, told, before && `instead of ${before}`);
  }
  const at = own.heldTo.at(-1)!;
  const after = other(until);
  const { was, told } = noted(at);
  if (after && !was) return cause('REPORT_SUPERSEDED', id, at, null, `by ${after}`);
  return cause('REPORT_RETRACTED', id, at, told, after && `${after} counts again`);
}

interface Note {
  readonly by: string;
  readonly reason: string;
}

/** A note reads: instant, what was done, "by" whom, and why. */
function noteAt(history: readonly string[], at: string): Note | null {
  for (const text of history) {
    const [, when, by, reason] = /^(\S+) (?:retracted|restored) by (.+?): (.*)$/s.exec(text) ?? [];
    if (when === at && by !== undefined) return { by, reason: reason ?? '' };
  }
  return null;
}

const cause = (kind: Cause['kind'], id: string, at: string, note: Note | null, detail: string | null): Cause => ({
  kind,
  id,
  at,
  by: note?.by ?? null,
  reason: note?.reason ?? null,
  detail,
});
