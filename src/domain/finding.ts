/** What an analysis found, kept so that it can be cited, compared and made again. It does not change. */
export interface Finding {
  readonly id: string;
  /** Equal for the same analysis: job and parameters. */
  readonly subject: string;
  /** 1 for the first finding of its subject. */
  readonly version: number;
  readonly job: string;
  /** Scope and options, JSON in one order of keys. */
  readonly parameters: string;
  /** Markings of the reports that it could see. */
  readonly markings: readonly string[];
  /** The state of knowledge that it was made from. */
  readonly knownAt: string;
  /** Version of the program. */
  readonly code: string;
  readonly by: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** What was left out, in sentences. */
  readonly cut: readonly string[];
  readonly items: number;
  /** Reports that it relies on. */
  readonly reports: number;
  /** SHA-256 of its items, hexadecimal. */
  readonly hash: string;
  /** Files that it was written to. */
  readonly exports: readonly string[];
}

/** One result of an analysis. */
export interface FindingItem {
  /** Names the result in every version of the finding. */
  readonly key: string;
  /** JSON. */
  readonly content: string;
  /** Reports that carry it. */
  readonly reportIds: readonly string[];
  /** Entities that it is about. */
  readonly entityIds: readonly string[];
}
