import type { EntityKind } from './kind.js';
import type { ProofView } from './proof-views.js';
import type { FactView, Tally } from './views.js';

/** One step of a connection: the report that tells most of those that name both ends. */
export interface ConnectionStep {
  readonly from: string;
  readonly to: string;
  readonly reportId: string;
  readonly fromFact: FactView;
  readonly toFact: FactView;
  /** How many visible reports can carry the step. */
  readonly reports: Tally;
  /** What the step costs: 1, and what its facts lack in confidence, age and role. */
  readonly bits: number;
  readonly reason: string;
}

/** An entity that a connection passes through. */
export interface PassedEntity {
  readonly entityId: string;
  readonly kind: EntityKind;
  /** Visible reports that name it; null of people, who may be passed for nothing. */
  readonly degree: Tally | null;
  readonly bits: number;
}

/** A chain of entities, each named together with the next by a visible report. */
export interface ConnectionView {
  readonly entities: readonly string[];
  readonly steps: readonly ConnectionStep[];
  readonly passes: readonly PassedEntity[];
  /** How little it tells: the sum over steps and what is passed through; less is stronger. */
  readonly bits: number;
  /** Why it has its rank, in words and numbers. */
  readonly reason: string;
  readonly proof: ProofView;
}

/** What a search left out, so that something may be missing from its answer. */
export interface LeftOutView {
  /** Entities with more reports than are followed; the first 200 of them by id. */
  readonly hubs: readonly string[];
  readonly hubCount: number;
  /** Entities that were found but not opened, since the search had opened as many as it may. */
  readonly unopened: number;
  readonly outOfTime: boolean;
  /** The same in words; null when nothing was left out. */
  readonly note: string | null;
}

export interface ConnectionsView {
  readonly connections: readonly ConnectionView[];
  readonly total: Tally;
  /** Steps of the shortest chain, whatever it must pass and in which order; null when there is none. */
  readonly shortest: number | null;
  readonly leftOut: LeftOutView;
}

/** A report in a connecting network, with the entities of the network that it names. */
export interface NetworkReport {
  readonly reportId: string;
  readonly facts: readonly FactView[];
}

/** A small network that joins chosen entities. */
export interface ConnectingNetworkView {
  readonly entities: readonly string[];
  readonly reports: readonly NetworkReport[];
  /** The chosen entities, those that the network joins in one list, the longest list first. */
  readonly groups: readonly (readonly string[])[];
  readonly unconnected: readonly { readonly entityId: string; readonly reason: string }[];
  readonly bits: number;
  readonly leftOut: LeftOutView;
}

/** Two entities that no visible report names together, and the values that they share. */
export interface HiddenPairView {
  readonly a: string;
  readonly b: string;
  /** Sum of the shared values' weights. */
  readonly score: number;
  readonly shared: readonly {
    readonly valueId: string;
    readonly degree: number;
    readonly weight: number;
    /** Reports that tie the value to `a`, at most ten. */
    readonly fromReportIds: readonly string[];
    readonly toReportIds: readonly string[];
  }[];
}

export interface HiddenPairsView {
  readonly pairs: readonly HiddenPairView[];
  /** True when there are more. */
  readonly truncated: boolean;
}
