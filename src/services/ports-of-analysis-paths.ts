import type { EntityKind } from '../domain/kind.js';
import type { ReadScope } from './ports.js';

/** What one visible report says of one entity. Instants are milliseconds since 1970, `until` exclusive, null when undated. */
export interface StepFact {
  readonly reportId: string;
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly role: string;
  readonly confidence: number;
  readonly at: number | null;
  readonly until: number | null;
}

/** Which facts are followed: observed between two instants (half-open, null: open), at least this sure. */
export interface StepFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly minConfidence: number;
  /** Entities that are not followed to. */
  readonly avoid: readonly string[];
}

export interface Degree {
  readonly id: string;
  /** Visible reports that name it, counted up to the limit. */
  readonly degree: number;
  /** Whether it belongs to who handles cases or to a carrier's network: it connects nobody by itself. */
  readonly official: boolean;
}

/** Steps of a search over visible reports. */
export interface StepStore {
  /** Facts of the reports of some entities, `cut` those with more reports than may be followed. Coarse places are left out. */
  factsAround(
    ids: readonly string[],
    filter: StepFilter,
    reportsPerEntity: number,
    scope: ReadScope,
  ): Promise<{ readonly facts: readonly StepFact[]; readonly cut: readonly string[] }>;
  /** Of values only. */
  degrees(
    ids: readonly string[],
    countLimit: number,
    officialRoles: readonly string[],
    scope: ReadScope,
  ): Promise<readonly Degree[]>;
}

/** What makes several groups of mentions one person: a link of the resolver, or a judgement. */
export interface PersonJoin {
  readonly key: string;
  readonly type: 'LINK' | 'JUDGEMENT';
  readonly groups: readonly [string, string];
  readonly mentionIds: readonly [string, string];
  readonly personId: string;
}

/** How people hang together. A group is what a source itself says is one person; its key is not for callers. */
export interface PersonGroups {
  readonly groupOf: ReadonlyMap<string, string>;
  /** By person: the group of the mention that it is shown under. */
  readonly anchorOf: ReadonlyMap<string, string>;
  readonly joins: readonly PersonJoin[];
}

export interface PersonGroupStore {
  groupsOf(mentionIds: readonly string[], scope: ReadScope): Promise<PersonGroups>;
}

/** Values that an analyst has set aside: they carry no connection. The one place where all path questions ask for them. */
export interface SetAsideValues {
  ids(scope: ReadScope): Promise<readonly string[]>;
}

/** A value that few reports share, and what each of these reports names besides. */
export interface SharedValueRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly degree: number;
  readonly reports: readonly (readonly string[])[];
}

export interface SharedValueRequest {
  readonly after: string;
  readonly pageLimit: number;
  /** A value that more reports name is passed over. */
  readonly mostReports: number;
  /** Values that are passed over. */
  readonly excluded: readonly string[];
  readonly officialRoles: readonly string[];
  /** What is told of the reports. */
  readonly kinds: readonly EntityKind[];
}

export interface SharedValueStore {
  /** A page of the graph's values in the order of their ids; `last` is null when there are no more. */
  sharedValues(
    request: SharedValueRequest,
    scope: ReadScope,
  ): Promise<{ readonly rows: readonly SharedValueRow[]; readonly last: string | null; readonly read: number }>;
}
