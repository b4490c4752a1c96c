import type { CandidateReason, Judgement, Verdict } from '../domain/judgement.js';
import type { Deadline, ReadScope } from './ports.js';

/** A mention that waits for the resolver, and since when: so that what happens to it meanwhile is not lost. */
export interface PendingMention {
  readonly id: string;
  readonly since: string;
}

/** An identifier or place in the report of a mention. */
export interface MentionValue {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly derived: Readonly<Record<string, unknown>>;
  /** True: the report says that it is this person's. False: it says nothing of whose it is. */
  readonly owned: boolean;
}

/** What a report says of a person, as stored. Instants are ISO-8601 text. */
export interface MentionFacts {
  readonly type: 'CHILD' | 'PERSON';
  readonly name: string | null;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly suffix: string | null;
  readonly aliases: readonly string[];
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly birthPrecision: string | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly observedFrom: string | null;
  readonly sex: string | null;
  readonly heightMinCm: number | null;
  readonly heightMaxCm: number | null;
  readonly weightMinKg: number | null;
  readonly weightMaxKg: number | null;
  readonly hair: string | null;
  readonly eyes: string | null;
  readonly race: string | null;
  readonly details: Readonly<Record<string, string>>;
}

/** A mention: with the record that the resolver made of it, or the facts and values to make it from. */
export interface StoredMention {
  readonly id: string;
  readonly key: string;
  readonly report: string;
  readonly record: string | null;
  readonly facts: MentionFacts | null;
  /** How many people the report describes. */
  readonly people: number;
  readonly values: readonly MentionValue[];
}

/** A mention of a group; with its record when that was asked for and is kept in this version. */
export interface StoredMember {
  readonly id: string;
  readonly key: string;
  readonly report: string;
  readonly record: string | null;
}

/** Groups that share a blocking key. */
export interface StoredBlock {
  readonly key: string;
  readonly size: number;
  /** Keys of the groups; none when there are more than were asked for. */
  readonly members: readonly string[];
}

/** What joins two groups of mentions now; from the first to the second mention. */
export interface StoredJoin {
  readonly edgeKey: string;
  readonly kind: 'LINK' | 'CANDIDATE' | 'JUDGED';
  readonly from: string;
  readonly to: string;
  /** Keys of the groups of both. */
  readonly groups: readonly [string, string];
  readonly weight: number | null;
  readonly reason: string | null;
  readonly verdict: Verdict | null;
}

export interface NewLink {
  readonly from: string;
  readonly to: string;
  readonly pairKey: string;
  readonly weight: number;
}

/** All that one batch of the resolver changes. */
export interface ResolutionChanges {
  readonly records: readonly { readonly id: string; readonly record: string }[];
  readonly left: readonly { readonly key: string; readonly blocks: readonly string[] }[];
  readonly entered: readonly { readonly key: string; readonly blocks: readonly string[] }[];
  readonly closed: readonly string[];
  readonly opened: readonly NewLink[];
  readonly dropped: readonly string[];
  readonly candidates: readonly (NewLink & { readonly reason: CandidateReason })[];
  readonly settled: readonly PendingMention[];
}

/** A group of mentions of which some wait. */
export interface WaitingGroup {
  readonly key: string;
  readonly mentions: readonly PendingMention[];
  /** How many batches were decided when it was read. */
  readonly turn: number;
}

/** What the resolver reads and writes. Only the worker that holds the lease may write. */
export interface ResolutionStore {
  /**
   * Takes the work for this worker until the lease ends.
   * @returns how many batches were decided before, or null when another worker has it
   */
  claim(worker: string, leaseMs: number, deadline: Deadline): Promise<number | null>;
  /** @param isDone nothing waits: a full run is over */
  release(worker: string, isDone: boolean, deadline: Deadline): Promise<void>;
  pendingCount(deadline: Deadline): Promise<number>;
  /**
   * Has every mention looked at again, page by page; a full run with this model that was cut short goes on instead.
   * @returns whether it goes on
   */
  markAllPending(model: string, deadline: Deadline): Promise<boolean>;
  /** Groups of waiting mentions, in the order of their batches. */
  pending(limit: number, deadline: Deadline): Promise<readonly WaitingGroup[]>;
  /** Those of some mentions that wait. */
  pendingOf(ids: readonly string[], deadline: Deadline): Promise<readonly WaitingGroup[]>;
  /** The current mentions of groups, the ones with the smallest keys; with their records in that version, unless it is null. */
  members(
    keys: readonly string[],
    recordVersion: number | null,
    deadline: Deadline,
  ): Promise<readonly { readonly key: string; readonly mentions: readonly StoredMember[] }[]>;
  /** @param version of the records; others are made anew */
  mentions(ids: readonly string[], version: number, deadline: Deadline): Promise<readonly StoredMention[]>;
  blocksOf(keys: readonly string[], deadline: Deadline): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Blocks by key; a key without members is absent. */
  blocks(keys: readonly string[], most: number, deadline: Deadline): Promise<readonly StoredBlock[]>;
  /** Those of some blocking keys that more than `most` groups share, of what the scope sees. */
  crowded(keys: readonly string[], most: number, scope: ReadScope): Promise<ReadonlySet<string>>;
  joins(keys: readonly string[], deadline: Deadline): Promise<readonly StoredJoin[]>;
  /** Writes a batch in one transaction. @returns false when the lease was lost; nothing is written then */
  commit(
    changes: ResolutionChanges,
    by: { readonly worker: string; readonly leaseMs: number; readonly model: string; readonly recordVersion: number },
    deadline: Deadline,
  ): Promise<boolean>;
}

/** One pair of a judgement, with the groups of its mentions. */
export interface JudgementRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromGroup: string;
  readonly toGroup: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
}

/** What a review queue is narrowed to. */
export interface CandidateFilter {
  readonly reason: CandidateReason | null;
  /** Match weights, in bits. */
  readonly minWeight: number;
  readonly maxWeight: number;
  /** Name of a source that one of the two must come from. */
  readonly source: string | null;
  readonly childrenOnly: boolean;
}

/** A pair of mentions that waits for a judgement. `score` orders the queue: uncertainty times impact. */
export interface CandidateRow {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly fromGroup: string;
  readonly toGroup: string;
  readonly weight: number;
  readonly reason: CandidateReason;
  readonly model: string;
  readonly score: number;
}

/** Who a mention or person id stands for, for one caller. */
export interface FoundPerson {
  /** The id that was asked for. */
  readonly asked: string;
  /** Id of the person as the caller sees it. */
  readonly personId: string;
  /** Entity key of the asked mention's own group, and of all groups that are this person for the caller. */
  readonly group: string;
  readonly groups: readonly string[];
}

export interface JudgementStore {
  /** People by the ids of persons or mentions, as this caller sees them; ids that it may not see are absent. */
  people(ids: readonly string[], scope: ReadScope): Promise<FoundPerson[]>;
  /** For each group of mentions, its founding mention and who it is for this caller. */
  foundersOf(keys: readonly string[], scope: ReadScope): Promise<FoundPerson[]>;
  /** Ids of the people that some groups belong to, by entity key. */
  peopleOfGroups(keys: readonly string[], scope: ReadScope): Promise<ReadonlyMap<string, string>>;
  save(
    judgement: Pick<Judgement, 'id' | 'verdict' | 'pairs' | 'by' | 'at' | 'reason'>,
    deadline: Deadline,
  ): Promise<void>;
  /** Ends a judgement. @returns how many pairs it was about */
  withdraw(
    end: { readonly id: string; readonly by: string; readonly at: string; readonly reason: string },
    deadline: Deadline,
  ): Promise<number>;
  find(ids: readonly string[], scope: ReadScope): Promise<JudgementRow[]>;
  ofGroups(keys: readonly string[], scope: ReadScope): Promise<JudgementRow[]>;
  candidates(
    filter: CandidateFilter,
    first: number,
    after: { readonly score: number; readonly key: string } | null,
    scope: ReadScope,
  ): Promise<CandidateRow[]>;
}

/** A pair of mentions with its match weight. */
export interface StoredPair {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A mention, where it stands, and who it is. */
export interface ResolvedMention {
  readonly id: string;
  /** The person that it is for the scope. */
  readonly personId: string;
  /** Entity key of its group. */
  readonly group: string;
  /** Name of the source, key of the row in it, and place in the row. */
  readonly source: string;
  readonly sourceKey: string;
  readonly ref: string;
  /** What is compared of it (JSON); null until it was resolved. */
  readonly record: string | null;
}

/** A pair of mentions with a standing verdict that says who is who, their groups, and what is compared of both (JSON). */
export interface JudgedMentions {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly fromGroup: string;
  readonly toGroup: string;
  readonly verdict: Exclude<Verdict, 'UNSURE'>;
  readonly fromRecord: string | null;
  readonly toRecord: string | null;
}

/** What one blocking rule brings together in the graph. */
export interface BlockingRow {
  /** Code of the rule. */
  readonly rule: string;
  readonly blocks: number;
  readonly pairs: number;
  /** Blocks left out because too many groups of mentions share the key, their pairs, and the size of the largest. */
  readonly cut: number;
  readonly cutPairs: number;
  readonly largest: number;
}

/** All that was resolved, page by page, in a stable order. */
export interface ResolvedStore {
  /** Visible mentions after an id. */
  mentions(after: string, first: number, scope: ReadScope): Promise<readonly ResolvedMention[]>;
  links(after: string, first: number, scope: ReadScope): Promise<readonly StoredPair[]>;
  candidatePairs(after: string, first: number, scope: ReadScope): Promise<readonly StoredPair[]>;
  judgedPairs(after: string, first: number, scope: ReadScope): Promise<readonly JudgedMentions[]>;
  blockingReport(most: number, deadline: Deadline): Promise<readonly BlockingRow[]>;
}
