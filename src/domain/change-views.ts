import type { EntityKind } from './kind.js';

/** What can have changed an answer. */
export const CAUSE_KINDS = [
  'REPORT_RECORDED',
  'REPORT_RESTORED',
  'REPORT_SUPERSEDED',
  'REPORT_RETRACTED',
  'CAME_INTO_SCOPE',
  'LEFT_SCOPE',
  'LINK_DECIDED',
  'LINK_ENDED',
  'JUDGEMENT_MADE',
  'JUDGEMENT_ENDED',
  'VALUE_SET_ASIDE',
  'SET_ASIDE_ENDED',
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** One thing that happened between two instants and changed an answer. */
export interface Cause {
  readonly kind: CauseKind;
  /** Id of the report, the judgement or the record of a value set aside, or key of the link. */
  readonly id: string;
  /** When; null for a report that only came into or left the scope. */
  readonly at: string | null;
  /** Who did it and why, where somebody did. */
  readonly by: string | null;
  readonly reason: string | null;
  /** What more there is to say: the version before or after, the verdict, the weight of a link. */
  readonly detail: string | null;
}

/** Why something changed. */
export interface Explained {
  /** At most ten, the newest first. */
  readonly why: readonly Cause[];
  readonly whyCount: number;
}

export interface ReportChange extends Explained {
  readonly reportId: string;
}

export interface EntityChange extends Explained {
  readonly entityId: string;
  readonly kind: EntityKind;
}

/** Where a part of a person went. */
export interface PersonMove {
  readonly thenId: string;
  readonly nowId: string;
  /** One mention of each group that its source says is one person. */
  readonly mentionIds: readonly string[];
  readonly mentions: number;
}

/** People who became one, or one who became several. */
export interface PersonChange extends Explained {
  readonly thenIds: readonly string[];
  readonly nowIds: readonly string[];
  readonly parts: readonly PersonMove[];
}

/** Two entities that visible reports name together. */
export interface LinkChange extends Explained {
  readonly fromId: string;
  readonly toId: string;
  /** Reports that named both. */
  readonly thenReports: number;
  readonly nowReports: number;
}
