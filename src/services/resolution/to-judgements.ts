import type { Judgement } from '../../domain/judgement.js';
import type { JudgementRow } from '../ports-of-resolution.js';

/** Judgements from their pairs, in the order of the rows. */
export function toJudgements(rows: readonly JudgementRow[]): Judgement[] {
  const byId = new Map<string, Judgement & { readonly pairs: [string, string][] }>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known) {
      known.pairs.push([row.from, row.to]);
      continue;
    }
    const { id, verdict, by, at, reason, endedAt, endedBy, endReason } = row;
    const ended = endedAt === null ? null : { at: endedAt, by: endedBy ?? '', reason: endReason ?? '' };
    byId.set(id, { id, verdict, by, at, reason, ended, pairs: [[row.from, row.to]] });
  }
  return [...byId.values()];
}
