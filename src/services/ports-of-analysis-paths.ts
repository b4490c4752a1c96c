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
  /** Entities that are told of wherever they are named, avoided or not. */
  readonly wanted: readonly string[];
}

/** One search, which reads no report twice. */
export interface StepSearch {
  /**
   * The reports of some entities, `cut` those with more than may be followed.
   *
   * @returns `counts`: how many reports each of the others has; facts of the reports that were not told of before. What a single report names, and nothing joins to any
   *   other, is left out, as coarse places are: no step leads on from it.
   */
  factsAround(
    ids: readonly string[],
    reportsPerEntity: number,
    scope: ReadScope,
  ): Promise<{
    readonly facts: readonly StepFact[];
    readonly cut: readonly string[];
    readonly counts: ReadonlyMap<string, number>;
  }>;
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
  search(filter: StepFilter): StepSearch;
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

/** What a visible report names, people under the ids that the caller sees. */
export interface NamedEntities {
  readonly reportId: string;
  readonly entityIds: readonly string[];
  /** Those among them that belong to who handles a case or to a carrier's network here: they connect nobody. */
  readonly official: readonly string[];
}

export interface NamedEntityStore {
  /** @param after id of the last report of the page before, empty at the beginning */
  page(
    after: string,
    pageLimit: number,
    officialRoles: readonly string[],
    scope: ReadScope,
  ): Promise<readonly NamedEntities[]>;
}

/** A value that an entity shares with others, and what the reports that do not name the entity name together with it. */
export interface SharedByOthers {
  readonly valueId: string;
  /** Visible reports that name it. */
  readonly degree: number;
  /** Reports that name it together with the entity. */
  readonly fromReportIds: readonly string[];
  /** By id of what shares it, the reports that name it together with that. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

export interface HiddenLimits {
  /** A value that more visible reports name is not followed. */
  readonly hubDegree: number;
  readonly reportsPerEntity: number;
  readonly officialRoles: readonly string[];
  /** Values that are not followed. */
  readonly aside: readonly string[];
}

export interface HiddenStore {
  /**
   * What shares a value with an entity though no visible report names both. A person or value that the scope may not
   * see shares nothing.
   *
   * @returns `leftOut`: values that were not followed; `cut`: not all reports of the entity were looked at
   */
  hidden(
    id: string,
    limits: HiddenLimits,
    scope: ReadScope,
  ): Promise<{
    readonly shared: readonly SharedByOthers[];
    readonly leftOut: readonly string[];
    readonly cut: boolean;
  }>;
}
