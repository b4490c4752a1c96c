import type { AnalysisScope } from '../domain/analysis-scope.js';
import type { Finding, FindingItem } from '../domain/finding.js';
import type { SetAside } from '../domain/set-aside.js';
import type { Deadline, ReadScope } from './ports.js';

/** A visible report as the entities of a scope that it names, people under the ids that the caller sees. */
export interface EntitiesOfReport {
  readonly reportId: string;
  readonly entities: readonly string[];
  /** The people among them, each with the keys of the groups of mentions that are this person. */
  readonly people: readonly { readonly id: string; readonly groups: readonly string[] }[];
}

/** Which facts of the reports count. */
export type FactChoice = Pick<AnalysisScope, 'source' | 'run' | 'from' | 'to' | 'kinds'> & {
  /** Ids of values that are left out. */
  readonly aside: readonly string[];
};

/** Reads parts of the graph for projections, page by page. */
export interface ProjectionStore {
  /** @param after id of the last report of the page before, empty at the beginning */
  page(after: string, pageLimit: number, choice: FactChoice, scope: ReadScope): Promise<EntitiesOfReport[]>;
  ofReports(ids: readonly string[], choice: FactChoice, scope: ReadScope): Promise<EntitiesOfReport[]>;
  /** A page of the ids of all visible reports, in their order. */
  reportIds(after: string, pageLimit: number, scope: ReadScope): Promise<string[]>;
  /** Visible reports of entities, by the id that each was asked for. */
  around(
    ids: readonly string[],
    reportsPerEntity: number,
    choice: FactChoice,
    scope: ReadScope,
  ): Promise<{ readonly id: string; readonly cut: boolean; readonly reportIds: readonly string[] }[]>;
  /** What decides whom people consist of and are shown as: reports of all their mentions, and what joins those. */
  behindPeople(
    ids: readonly string[],
    scope: ReadScope,
  ): Promise<{
    readonly reportIds: readonly string[];
    /** Keys of links and ids of judgements, with the person that each joins. */
    readonly premises: readonly { readonly premise: string; readonly personId: string }[];
  }>;
}

/** Values that people set aside. */
export interface SetAsideStore {
  /** Repeating the call changes nothing. @returns the id of the record that stands */
  save(
    record: {
      readonly id: string;
      readonly valueId: string;
      readonly by: string;
      readonly reason: string;
      readonly at: string;
    },
    deadline: Deadline,
  ): Promise<string>;
  /** @returns false when there is none that stands */
  withdraw(
    end: { readonly id: string; readonly by: string; readonly reason: string; readonly at: string },
    deadline: Deadline,
  ): Promise<boolean>;
  /** The newest first. */
  find(
    wanted: {
      readonly ids?: readonly string[];
      readonly values?: readonly string[];
      readonly standing: boolean;
      readonly limit: number;
    },
    scope: ReadScope,
  ): Promise<SetAside[]>;
}

/** A finding that was begun. */
export interface FindingBegun {
  readonly id: string;
  readonly subject: string;
  readonly job: string;
  /** JSON. */
  readonly parameters: string;
  readonly markings: readonly string[];
  readonly knownAt: string;
  readonly code: string;
  readonly by: string;
  readonly at: string;
}

export interface StoredItem extends FindingItem {
  readonly ordinal: number;
  readonly premises: readonly string[];
}

/** Findings in the graph. Every write can be repeated; a finding that is finished does not change. */
export interface FindingStore {
  begin(finding: FindingBegun, deadline: Deadline): Promise<void>;
  /** What somebody began and did not end, with how much of it is stored. */
  open(
    finding: Pick<FindingBegun, 'subject' | 'by' | 'code' | 'markings'>,
    deadline: Deadline,
  ): Promise<{
    readonly id: string;
    readonly knownAt: string;
    readonly stored: number;
    readonly linked: number;
  } | null>;
  /** @param stored how many items there are after these */
  addItems(id: string, items: readonly StoredItem[], stored: number, deadline: Deadline): Promise<void>;
  relyOnReports(id: string, reportIds: readonly string[], linked: number, deadline: Deadline): Promise<void>;
  relyOnPremises(id: string, keys: readonly string[], deadline: Deadline): Promise<void>;
  finish(
    id: string,
    end: {
      readonly at: string;
      readonly cut: readonly string[];
      readonly items: number;
      readonly reports: number;
      readonly hash: string;
    },
    deadline: Deadline,
  ): Promise<void>;
  noteExport(id: string, file: string, deadline: Deadline): Promise<void>;
  list(
    wanted: {
      readonly ids?: readonly string[];
      readonly job?: string;
      readonly first: number;
      readonly after?: { readonly at: string; readonly id: string };
    },
    scope: ReadScope,
  ): Promise<Finding[]>;
  /** @param after ordinal of the last item before, -1 at the beginning */
  items(
    id: string,
    after: number,
    first: number,
    scope: ReadScope,
  ): Promise<(FindingItem & { readonly ordinal: number })[]>;
  affectedBy(
    cause: { readonly report?: string; readonly run?: string; readonly premise?: string },
    limits: { readonly items: number; readonly findings: number },
    scope: ReadScope,
  ): Promise<{ readonly finding: Finding; readonly itemKeys: readonly string[]; readonly itemCount: number }[]>;
}
