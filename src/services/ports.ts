import type { AsOf } from '../domain/as-of.js';
import type { FactFilter, SearchFilter } from '../domain/filters.js';
import type { EntityKind, ValueKind } from '../domain/kind.js';
import type { Clearance } from '../domain/marking.js';
import type {
  FactView,
  MentionView,
  PersonView,
  ReportView,
  SeenView,
  SourceView,
  StatsView,
  ValueView,
} from '../domain/views.js';

/** When to give up: the signal of the caller going away, and the instant (epoch ms) after which no answer is wanted. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly at: number;
}

/** What one read may see. Every read statement takes it; `markings` is computed from the clearance once per request. */
export interface ReadScope extends Deadline {
  readonly markings: readonly string[];
  readonly asOf: AsOf;
}

/** A handle without its platform or a plate without its jurisdiction, in lower case. */
export interface BareValue {
  readonly kind: ValueKind;
  readonly bare: string;
}

/** Rows found by id, in no order; ids that the scope may not see are simply absent. A person's row carries the id asked for too. */
export interface EntityStore {
  values(ids: readonly string[], scope: ReadScope): Promise<ValueView[]>;
  /** Ids of the visible values that have these bare values, a stated number of each at most. */
  valuesKnownAs(wanted: readonly BareValue[], scope: ReadScope): Promise<(BareValue & { readonly id: string })[]>;
  persons(ids: readonly string[], scope: ReadScope): Promise<{ readonly asked: string; readonly view: PersonView }[]>;
  reports(ids: readonly string[], scope: ReadScope): Promise<ReportView[]>;
  mentions(ids: readonly string[], scope: ReadScope): Promise<MentionView[]>;
  sources(ids: readonly string[] | null, scope: ReadScope): Promise<SourceView[]>;
  /** Names of visible sources, without counting their reports. */
  sourceNames(scope: ReadScope): Promise<string[]>;
  /** Whether there is such a report, retracted and superseded ones included. */
  reportIsKnown(id: string, markings: readonly string[], deadline: Deadline): Promise<boolean>;
}

/** Position in a list ordered by time: the last row's instant (null: undated) and id. */
export interface TimeCursor {
  readonly at: string | null;
  readonly id: string;
}

export interface ReportPageRequest {
  /** Value, person or source id. */
  readonly of: string;
  readonly first: number;
  readonly after: TimeCursor | null;
  readonly order: 'NEWEST_FIRST' | 'OLDEST_FIRST';
}

/** One parent's page of reports. */
export interface ReportPage {
  readonly of: string;
  readonly reports: readonly ReportView[];
  /** There are more after it. */
  readonly more: boolean;
}

/** What lists of reports are made of. */
export type ListedReport = Pick<ReportView, 'id' | 'kind' | 'title' | 'observedFrom'>;

/** One parent's page of a list of reports. */
export interface ListedPage extends Omit<ReportPage, 'reports'> {
  readonly reports: readonly ListedReport[];
}

/** What a report names. */
export type ListedFact = Pick<FactView, 'reportId' | 'entityKind' | 'entityId' | 'mentionId'>;

/** Pages of the reports of things that are named. */
export interface NamedPages extends Pick<ReportPageRequest, 'first' | 'order'> {
  /** The reports themselves, and not only what a list says of them. */
  readonly whole: boolean;
}

/** What a question goes on to ask of the reports of a page. */
export interface FollowUp {
  /** The reports themselves, and not only what a list says of them. */
  readonly whole: boolean;
  /** All that they assert, or only what they name. */
  readonly facts: 'whole' | 'listed' | null;
  /** The first page of the reports of each thing that they name; null: not asked. */
  readonly reports: NamedPages | null;
}

/** Pages of reports with what stands around them. */
export interface ReportsAround {
  /** Whole ones or lists, as asked. */
  readonly pages: readonly ReportPage[];
  readonly lists: readonly ListedPage[];
  /** All that their reports assert, when asked, or what they name. */
  readonly facts: readonly FactView[];
  readonly listedFacts: readonly ListedFact[];
  /** The identifiers and places that they were asked of and that they name. */
  readonly values: readonly ValueView[];
  /** The children and persons that they name. */
  readonly persons: readonly PersonView[];
  /** Pages of the reports of all that they name, when asked. */
  readonly namedPages: readonly ReportPage[];
  readonly namedLists: readonly ListedPage[];
}

/** Links from one object to others, for many at once: a fixed number of statements however many ids. */
export interface LinkStore {
  reportsOf(request: readonly ReportPageRequest[], scope: ReadScope): Promise<ReportPage[]>;
  /** The same of values and people, with what such a question mostly goes on to ask. */
  reportsAround(requests: readonly ReportPageRequest[], followUp: FollowUp, scope: ReadScope): Promise<ReportsAround>;
  /** How many visible reports there are of values, people and sources, counted up to a stated limit. */
  seenOf(ids: readonly string[], scope: ReadScope): Promise<(SeenView & { readonly of: string })[]>;
  factsOfReports(reportIds: readonly string[], scope: ReadScope): Promise<FactView[]>;
  mentionsOfPersons(
    ids: readonly string[],
    first: number,
    scope: ReadScope,
  ): Promise<{ readonly of: string; readonly mention: MentionView }[]>;
  /** Values that mentions of the person own (`of`), distinct. */
  valuesOfPersons(
    ids: readonly string[],
    scope: ReadScope,
  ): Promise<{ readonly of: string; readonly valueId: string; readonly reports: number }[]>;
  partsOfReports(ids: readonly string[], scope: ReadScope): Promise<{ readonly of: string; readonly partId: string }[]>;
  versionsOfReports(
    ids: readonly string[],
    scope: ReadScope,
  ): Promise<{ readonly of: string; readonly version: ReportView }[]>;
}

/** Neighbours of one entity, those with most shared reports first. */
export interface NeighbourRow {
  readonly id: string;
  /** True when the entity has more reports than were looked at. */
  readonly cut: boolean;
  /** By kind, before `perEntity` cuts. */
  readonly totals: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly neighbours: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly reports: number;
    readonly reportIds: readonly string[];
    readonly fromRoles: readonly string[];
    readonly toRoles: readonly string[];
  }[];
}

export interface GraphStore {
  /** Something with `hubReports` reports or more is not opened and said to be cut; 0 opens all. */
  neighbours(
    ids: readonly string[],
    filter: FactFilter,
    limits: { readonly reportsPerEntity: number; readonly hubReports: number; readonly perEntity: number },
    scope: ReadScope,
  ): Promise<NeighbourRow[]>;
}

export interface SearchCandidate {
  readonly id: string;
  readonly kind: EntityKind | 'report';
  readonly text: string;
}

/** A word to look for. */
export interface SearchWord {
  readonly word: string;
  /** Whether words that begin with it are found too. */
  readonly isBeginning: boolean;
  /** Typing errors that a word may hold and still be found. */
  readonly typos: 0 | 1 | 2;
}

export interface SearchStore {
  /** Visible rows whose text holds every word, in no order of meaning; at most `limit`, `truncated` when there are more. */
  candidates(
    words: readonly SearchWord[],
    filter: SearchFilter,
    limit: number,
    scope: ReadScope,
  ): Promise<{ readonly rows: SearchCandidate[]; readonly truncated: boolean }>;
}

export interface StatsStore {
  stats(countLimit: number, scope: ReadScope): Promise<Omit<StatsView, 'sources'>>;
}

/** Markings of the reports in the database. Their set only grows, so an old list hides more, never less. */
export interface MarkingStore {
  all(deadline: Deadline): Promise<readonly string[]>;
}

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly admin: boolean;
  readonly clearance: Clearance;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** Keys are stored as SHA-256 (hex) of their text. */
export interface KeyStore {
  findByHash(hash: string, deadline: Deadline): Promise<ApiKey | null>;
  find(id: string, deadline: Deadline): Promise<ApiKey | null>;
  list(deadline: Deadline): Promise<ApiKey[]>;
  /** Repeating the call with the same id changes nothing. */
  create(key: ApiKey, hash: string, deadline: Deadline): Promise<void>;
  revoke(id: string, at: string, deadline: Deadline): Promise<boolean>;
}

/** Secrets and facts of this installation, made at its first start. */
export interface InstallationStore {
  installationKey(deadline: Deadline): Promise<string>;
  /** True when the database holds no report. */
  isEmpty(deadline: Deadline): Promise<boolean>;
}

/** Canonical lines of what a scope sees, people as sets of mention keys: equal databases have equal digests. */
export interface DigestStore {
  digest(scope: ReadScope): Promise<string>;
}

export interface HealthProbe {
  database(deadline: Deadline): Promise<boolean>;
}

/** Directory that callers over the network may ingest from. */
export interface Inbox {
  /** Absolute path of a file or directory in the inbox. @throws AsterismError BAD_USER_INPUT when it is not inside */
  resolve(path: string): Promise<string>;
  /** The mapping a caller may name: a built-in one, or a file in the inbox. @throws AsterismError BAD_USER_INPUT */
  mapping(named: string): Promise<string>;
}

/** Messages between instances: in process, or over Redis. */
export interface MessageBus {
  publish(topic: string, message: string): Promise<void>;
  subscribe(topic: string, listener: (message: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
