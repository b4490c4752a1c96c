import type { EntityKind, ValueKind } from './kind.js';
import type { ProofView } from './proof-views.js';

/**
 * What a caller sees. Every field is computed from reports that the caller may see; instants
 * are UTC ISO-8601 text. Ids are public ids (`kind:…`).
 */

/** How many there are. `truncated`: counting stopped at `count`; there are more. */
export interface Tally {
  readonly count: number;
  readonly truncated: boolean;
}

/** Fields that every entity has. */
export interface EntityView {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
}

/** How many visible reports there are of an entity or source, and from when to when. */
export interface SeenView {
  readonly reports: Tally;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** An identifier or a place. `key` is the normalised value; `derived` follows from the key alone. */
export interface ValueView extends EntityView {
  readonly kind: ValueKind;
  readonly key: string;
  /** Name of the source inside which alone the value joins, or null when it joins everywhere. */
  readonly onlyInSource: string | null;
  readonly derived: Readonly<Record<string, string | number | boolean>>;
}

/** A child or person: the component of visible mentions. Lists hold distinct visible values, most frequent first. */
export interface PersonView extends EntityView {
  readonly kind: 'person';
  readonly type: 'CHILD' | 'PERSON';
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly birthDates: readonly string[];
  readonly sexes: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: Tally;
}

export interface ReportView {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly sourceKey: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly marking: string;
  readonly current: boolean;
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
  readonly modifiedAt: string | null;
  readonly recordedAt: string;
  readonly placeholders: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly runId: string;
}

export interface MentionView {
  readonly id: string;
  readonly reportId: string;
  /** Public id of the child or person that this mention resolves to for this caller. */
  readonly personId: string;
  readonly type: 'CHILD' | 'PERSON';
  readonly role: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** `2009`, `2009-03` or `2009-03-04`. */
  readonly birthDate: string | null;
  /** As the report writes it. */
  readonly birthOriginal: string | null;
  readonly birthPrecision: string | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly sex: string | null;
  readonly heightMinCm: number | null;
  readonly heightMaxCm: number | null;
  readonly weightMinKg: number | null;
  readonly weightMaxKg: number | null;
  readonly hair: string | null;
  readonly eyes: string | null;
  readonly race: string | null;
  readonly ethnicity: string | null;
  readonly details: Readonly<Record<string, string>>;
}

/** One edge from a report: the report asserts that this entity belongs to it, in this role. */
export interface FactView {
  readonly key: string;
  readonly reportId: string;
  readonly entityId: string;
  readonly entityKind: EntityKind;
  readonly role: string;
  /** Mention of the same report that owns the value, or null. */
  readonly ofMentionId: string | null;
  /** For people: the mention itself. */
  readonly mentionId: string | null;
  /** The text as the source wrote it. */
  readonly original: string;
  readonly confidence: number;
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
  readonly recordedAt: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface SourceView extends SeenView {
  readonly id: string;
  readonly name: string;
}

export const RUN_STATUSES = [
  'QUEUED',
  'RUNNING',
  'COMPLETED',
  'COMPLETED_WITH_REJECTS',
  'CANCELLED',
  'FAILED',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** One ingest of one set of files, and how far it has come. */
export interface RunView {
  readonly id: string;
  readonly sourceName: string;
  readonly status: RunStatus;
  readonly inputs: readonly string[];
  readonly mapping: string;
  readonly marking: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** File and record that the next batch begins at. */
  readonly positionFile: string | null;
  readonly positionRecord: number;
  readonly bytesRead: number;
  readonly bytesTotal: number | null;
  readonly batches: number;
  /** Somebody asked for it to stop; it does after its current batch. */
  readonly cancelRequested: boolean;
  readonly reportsNew: number;
  readonly reportsKnown: number;
  readonly rejects: number;
  readonly rejectsFile: string | null;
  readonly message: string | null;
}

/** Two entities that at least one visible report names together. */
export interface LinkView {
  readonly from: string;
  readonly to: string;
  /** Ids of visible reports that name both, newest first, at most ten. */
  readonly reportIds: readonly string[];
  readonly reports: Tally;
  readonly fromRoles: readonly string[];
  readonly toRoles: readonly string[];
}

/** An entity at a distance of 1..depth from the centre. */
export interface Neighbour {
  readonly id: string;
  readonly kind: EntityKind;
  readonly distance: number;
}

export interface KindTally extends Tally {
  readonly kind: EntityKind;
}

export interface NeighbourhoodView {
  readonly centre: string;
  /** Direct neighbours by kind, before `first` cuts. */
  readonly totals: readonly KindTally[];
  readonly neighbours: readonly Neighbour[];
  readonly links: readonly LinkView[];
  readonly returned: number;
  /** True when `first` or a degree limit left something out. */
  readonly truncated: boolean;
}

/** A value that two entities share though no visible report names both. */
export interface SharedValue {
  readonly valueId: string;
  readonly valueKind: EntityKind;
  /** Visible reports that name the value; rarity is taken from it. */
  readonly degree: Tally;
  /** 1 / ln(1 + degree): Adamic and Adar 2003, doi:10.1016/S0378-8733(03)00009-1. */
  readonly weight: number;
  readonly fromReportIds: readonly string[];
  readonly toReportIds: readonly string[];
}

export interface HiddenConnection {
  readonly entityId: string;
  readonly kind: EntityKind;
  /** Sum of the shared values' weights. */
  readonly score: number;
  readonly shared: readonly SharedValue[];
  /** When it was asked for. */
  readonly proof?: ProofView;
}

export interface HiddenConnectionsView {
  readonly connections: readonly HiddenConnection[];
  readonly total: Tally;
  /** Values with too many reports to carry a connection; they were left out. */
  readonly hubsLeftOut: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly kind: EntityKind | 'report';
  /** 0..1, from the visible text alone. */
  readonly score: number;
  /** The visible text that matched. */
  readonly matched: string;
  readonly highlight: Highlight;
}

/** The part of a text in which words were found. */
export interface Highlight {
  readonly text: string;
  /** Where the part begins, in UTF-16 code units. */
  readonly from: number;
  /** The words found, as places in the part, ascending; `to` is the place after the last letter. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

/** Rows of a list in a stable order. Cursors are opaque and hold the sort key of their row, never an offset. */
export interface Rows<T> {
  readonly rows: readonly { readonly row: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

/** The same, with how many there are in all. */
export interface Page<T> extends Rows<T> {
  readonly total: Tally;
}

export type LookupAnswer =
  | {
      readonly input: string;
      readonly outcome: 'FOUND';
      readonly ids: readonly string[];
      readonly understoodAs: readonly string[];
    }
  | { readonly input: string; readonly outcome: 'NOT_FOUND'; readonly understoodAs: readonly string[] }
  | { readonly input: string; readonly outcome: 'NOT_UNDERSTOOD'; readonly reason: string };

export interface StatsView {
  readonly reports: Tally;
  readonly sources: number;
  readonly byKind: readonly KindTally[];
}
