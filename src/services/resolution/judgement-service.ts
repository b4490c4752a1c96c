import { randomUUID } from 'node:crypto';
import { AsterismError } from '../../domain/errors.js';
import type { Judgement, Verdict } from '../../domain/judgement.js';
import { authorise } from '../authorise.js';
import type { Caller } from '../caller.js';
import { notBlank } from '../limits.js';
import type { FoundPerson, JudgementRow, JudgementStore } from '../ports-of-resolution.js';
import { contradictions } from './contradictions.js';
import { findPeople } from './find-people.js';
import { standingAround } from './standing-around.js';
import { toJudgements } from './to-judgements.js';

export interface JudgeRequest {
  /** Ids of mentions, or of people: their founding mentions then. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Record it although it contradicts an earlier judgement. */
  readonly force: boolean;
}

/** A decision and what came of it. */
export interface JudgementOutcome {
  readonly judgement: Judgement;
  /** Ids of the people concerned before, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Which person each mention concerned belongs to now. */
  readonly moved: readonly { readonly mentionId: string; readonly personId: string }[];
  /** Ids of earlier judgements that this one contradicts. */
  readonly contradicts: readonly string[];
}

/** Most pairs that one split may judge: a part of fifty mentions against fifty others. */
const MOST_PAIRS = 2_500;

/** What people decide of who is who. Every decision says who, when and why, and can be taken back. */
export class JudgementService {
  /** @param settle lets the resolver decide about some mentions */
  constructor(
    private readonly store: JudgementStore,
    private readonly settle: (mentionIds: readonly string[], caller: Caller) => Promise<void>,
    private readonly now: () => Date,
  ) {}

  /** @throws AsterismError CONFLICT when earlier judgements say otherwise and `force` is not set */
  async judge({ a, b, verdict, reason, force }: JudgeRequest, caller: Caller): Promise<JudgementOutcome> {
    authorise(caller, 'judge');
    const [left, right] = await findPeople([a, b], this.store, caller, notThere);
    if (left!.group === right!.group) throw oneGroup();
    return this.#record([[left!, right!]], verdict, reason, force, caller);
  }

  /** Says that people are one: each is judged the same as the first. */
  async merge(
    { ids, reason, force }: { readonly ids: readonly string[]; readonly reason: string; readonly force: boolean },
    caller: Caller,
  ): Promise<JudgementOutcome> {
    authorise(caller, 'judge');
    const [first, ...others] = await findPeople(ids, this.store, caller, notThere);
    const apart = others.filter(({ personId }) => personId !== first?.personId);
    if (!first || !apart.length)
      throw new AsterismError('BAD_USER_INPUT', 'These ids are one person already. Give the ids of two or more.');
    return this.#record(
      apart.map((other) => [first, other] as const),
      'SAME',
      reason,
      force,
      caller,
    );
  }

  /** Takes some mentions out of a person: they are judged to be somebody else than the person's other mentions. */
  async split(
    {
      id,
      mentionIds,
      reason,
      force,
    }: {
      readonly id: string;
      readonly mentionIds: readonly string[];
      readonly reason: string;
      readonly force: boolean;
    },
    caller: Caller,
  ): Promise<JudgementOutcome> {
    authorise(caller, 'judge');
    const [person, ...parts] = await findPeople([id, ...mentionIds], this.store, caller, notThere);
    const strangers = parts.filter(({ personId }) => personId !== person!.personId);
    if (!parts.length || strangers.length)
      throw new AsterismError(
        'BAD_USER_INPUT',
        parts.length
          ? `"${strangers[0]!.asked}" is no mention of this person.`
          : 'Give the ids of the mentions to take out.',
      );
    const out = new Set(parts.map(({ group }) => group));
    const rest = await this.store.foundersOf(
      person!.groups.filter((group) => !out.has(group)),
      caller,
    );
    if (!rest.length) throw oneGroup();
    const pairs = unique(parts).flatMap((part) => rest.map((other) => [part, other] as const));
    if (pairs.length > MOST_PAIRS)
      throw new AsterismError(
        'BAD_USER_INPUT',
        `That would be ${pairs.length} pairs to judge; ${MOST_PAIRS} are allowed. Take out fewer mentions at a time.`,
      );
    return this.#record(pairs, 'DIFFERENT', reason, force, caller);
  }

  async withdraw(
    { id, reason }: { readonly id: string; readonly reason: string },
    caller: Caller,
  ): Promise<JudgementOutcome> {
    authorise(caller, 'judge');
    const why = notBlank('reason', reason, 1_000, 'Say why: it is kept with the judgement.');
    const rows = await this.store.find([id], caller);
    if (!rows.length || rows.every(({ endedAt }) => endedAt !== null)) throw notThere(id);
    const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
    const before = await this.store.people(ids, caller);
    await this.store.withdraw({ id, by: caller.keyId, at: this.now().toISOString(), reason: why }, caller);
    return this.#outcome(id, ids, before, [], caller);
  }

  /** Judgements on the mentions of people, withdrawn ones too, the newest first; in the order of the ids, for many at once. */
  async of(ids: readonly string[], caller: Caller): Promise<Judgement[][]> {
    const people = new Map((await this.store.people([...new Set(ids)], caller)).map((one) => [one.asked, one.groups]));
    const rows = await this.store.ofGroups([...new Set([...people.values()].flat())], caller);
    const byGroup = new Map<string, Set<JudgementRow>>();
    for (const row of rows)
      for (const group of [row.fromGroup, row.toGroup]) byGroup.set(group, (byGroup.get(group) ?? new Set()).add(row));
    return ids.map((id) => {
      const own = new Set((people.get(id) ?? []).flatMap((group) => [...(byGroup.get(group) ?? [])]));
      return toJudgements([...own].sort(newestFirst));
    });
  }

  async #record(
    pairs: readonly (readonly [FoundPerson, FoundPerson])[],
    verdict: Verdict,
    reason: string,
    force: boolean,
    caller: Caller,
  ): Promise<JudgementOutcome> {
    const why = notBlank('reason', reason, 1_000, 'Say why: it is kept with the judgement.');
    const groups = pairs.map(([a, b]) => [a.group, b.group] as const);
    const contradicts = contradictions(await standingAround(groups.flat(), this.store, caller), groups, verdict);
    if (contradicts.length && !force)
      throw new AsterismError(
        'CONFLICT',
        `That contradicts what was judged before (${contradicts.slice(0, 5).join(', ')}). Withdraw that, or repeat with "force" to record both.`,
        { contradicts },
      );
    const id = `judgement:${randomUUID()}`;
    const mentions = pairs.map(([a, b]) => [toMention(a.asked), toMention(b.asked)] as const);
    await this.store.save(
      { id, verdict, pairs: mentions, by: caller.keyId, at: this.now().toISOString(), reason: why },
      caller,
    );
    const before = pairs.flat();
    return this.#outcome(id, [...new Set(mentions.flat())], before, contradicts, caller);
  }

  async #outcome(
    id: string,
    mentionIds: readonly string[],
    before: readonly FoundPerson[],
    contradicts: readonly string[],
    caller: Caller,
  ): Promise<JudgementOutcome> {
    await this.settle(mentionIds, caller);
    const after = await this.store.people(mentionIds, caller);
    const [judgement] = toJudgements(await this.store.find([id], caller));
    if (!judgement) throw notThere(id);
    return {
      judgement,
      before: [...new Set(before.map(({ personId }) => personId))],
      after: [...new Set(after.map(({ personId }) => personId))],
      moved: after.map(({ asked, personId }) => ({ mentionId: asked, personId })),
      contradicts,
    };
  }
}

const newestFirst = (x: JudgementRow, y: JudgementRow): number =>
  x.at === y.at ? compare(x.id, y.id) : compare(y.at, x.at);
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

const toMention = (id: string): string => id.replace(/^person:/, 'mention:');

const unique = (people: readonly FoundPerson[]): FoundPerson[] => [
  ...new Map(people.map((person) => [person.group, person])).values(),
];

const oneGroup = () =>
  new AsterismError(
    'BAD_USER_INPUT',
    'The source itself says that these are one person: the same row, or the same key of a person. Correct it there and ingest it again.',
  );

const notThere = (id: string) =>
  new AsterismError('NOT_FOUND', `There is no "${id.slice(0, 60)}". Give the id of a mention, person or judgement.`);
