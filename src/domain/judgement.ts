/** What a person decided of two mentions: one human being, two, or looked at and not to be told. */
export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A decision of a person about one or more pairs of mentions. Instants are UTC ISO-8601 text. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** Pairs of mention ids. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Id of the key that it was made with. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** When, by whom and why it was withdrawn or replaced; null while it stands. */
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** Why a pair waits for a person to look at it: its score leaves doubt, or it joins two groups that speak against it. */
export const CANDIDATE_REASONS = ['UNCERTAIN', 'BRIDGE'] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];
