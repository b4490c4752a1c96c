import type { Cause } from '../../domain/change-views.js';
import { heldAt, type Interval, type Join } from '../../domain/turns.js';

/** What happened to a link or judgement between two instants; null when it stood at both or at neither. */
export function causeOfJoin(
  { id, verdict, weight, model, by, reason, at, ended }: Join,
  { since, until }: Interval,
): Cause | null {
  const turns = { heldFrom: [at], heldTo: ended ? [ended.at] : [] };
  const [then, now] = [heldAt(turns, since), heldAt(turns, until)];
  if (then === now) return null;
  const detail = verdict ?? `weight ${(weight ?? 0).toFixed(2)} by ${model ?? 'an unknown model'}`;
  return now
    ? { kind: verdict ? 'JUDGEMENT_MADE' : 'LINK_DECIDED', id, at, by, reason, detail }
    : {
        kind: verdict ? 'JUDGEMENT_ENDED' : 'LINK_ENDED',
        id,
        at: ended!.at,
        by: ended!.by,
        reason: ended!.reason,
        detail,
      };
}
