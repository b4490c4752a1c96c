import type { Verdict } from './judgement.js';

/** When something was held: interval i is `[heldFrom[i], heldTo[i])`, the last one open when `heldTo` is shorter. */
export interface Turns {
  readonly heldFrom: readonly string[];
  readonly heldTo: readonly string[];
}

/** A version of a row with when it was held, as far as that was known at some instant. */
export interface RowVersion extends Turns {
  readonly id: string;
  readonly recordedAt: string;
  /** Who retracted or restored it and why, as it was noted. */
  readonly history: readonly string[];
  /** The same of the runs that recorded it. */
  readonly runHistory: readonly string[];
}

/** A link or judgement between two groups of mentions, as far as it was known at some instant. */
export interface Join {
  /** Key of a link, id of a judgement. */
  readonly id: string;
  /** Null: a link of the resolver. */
  readonly verdict: Verdict | null;
  /** Keys of the groups. */
  readonly from: string;
  readonly to: string;
  /** The reports of its two mentions. */
  readonly reportIds: readonly string[];
  readonly weight: number | null;
  readonly model: string | null;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: string;
  readonly ended: { readonly at: string; readonly by: string | null; readonly reason: string | null } | null;
}

/** The people that groups of mentions belong to, by the groups' keys, each with one mention that stands for the group. */
export type Owners = ReadonlyMap<string, { readonly personId: string; readonly mentionId: string }>;

/** Two instants; `until` null is now. */
export interface Interval {
  readonly since: string;
  readonly until: string | null;
}

/** @param at null: at the end of what is known */
export const heldAt = ({ heldFrom, heldTo }: Turns, at: string | null): boolean =>
  at === null
    ? heldTo.length < heldFrom.length
    : heldFrom.some((from, i) => from <= at && (heldTo[i] === undefined || at < heldTo[i]));
