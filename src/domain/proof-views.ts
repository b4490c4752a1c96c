/** A fact that a connection rests on: what a report says of an entity, or why two mentions are one person. */
export interface ProofFactView {
  readonly key: string;
  readonly type: 'REPORT' | 'LINK' | 'JUDGEMENT';
  /** Of a fact of a report. */
  readonly reportId: string | null;
  readonly entityId: string;
  /** Of a link or judgement: the two mentions that it joins. */
  readonly mentionIds: readonly string[];
}

/** What carries a connection, and how easily it breaks. */
export interface ProofView {
  /** The fewest facts that carry it together. */
  readonly facts: readonly ProofFactView[];
  /** The fewest facts whose removal breaks it. */
  readonly fragility: number;
  /** True when more reports carry it than were looked at: `fragility` may be more. */
  readonly fragilityTruncated: boolean;
  /** The facts that each break it alone: all of them, none when `fragility` is over 1. */
  readonly critical: readonly ProofFactView[];
  /** One smallest set of facts whose removal breaks it. */
  readonly weakest: readonly ProofFactView[];
}
