import type { Group, GroupMember } from '../../resolution/groups/group.js';
import type { PersonRecord } from '../../resolution/person-record.js';
import type { Deadline } from '../ports.js';
import type { ResolutionStore, StoredMember, StoredMention } from '../ports-of-resolution.js';
import { MemberCache } from './member-cache.js';
import type { ResolutionModel } from './resolution-model.js';

/** Shape of the records that are kept with mentions; a higher number makes them anew. */
export const RECORD_VERSION = 2;

/** So many groups are read with their records at once; of more, most are known from the batches before. */
const WITH_RECORDS = 500;

/** Reads groups of mentions, each once, and makes the records that mentions do not have yet. */
export class GroupReader {
  readonly #groups = new Map<string, Group>();
  readonly #members = new Map<string, GroupMember>();
  /** Records made here, to be stored. */
  readonly made: { readonly id: string; readonly record: string }[] = [];

  /** @param cache mentions that readers before this one have read */
  constructor(
    private readonly store: Pick<ResolutionStore, 'members' | 'mentions'>,
    private readonly model: Pick<ResolutionModel, 'recordOf'>,
    private readonly cache = new MemberCache(),
  ) {}

  /**
   * Reads those that are not known yet.
   * @param changed mentions of theirs that are read whatever earlier readers know, since they may lack their records
   */
  async load(keys: Iterable<string>, deadline: Deadline, changed: readonly string[] = []): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.#groups.has(key));
    if (!wanted.length) return;
    const version = wanted.length > WITH_RECORDS ? null : RECORD_VERSION;
    const [groups] = await Promise.all([this.store.members(wanted, version, deadline), this.#fetch(changed, deadline)]);
    await this.#read(
      groups.flatMap(({ mentions }) => mentions),
      deadline,
    );
    for (const { key, mentions } of groups)
      this.#groups.set(key, { key, members: mentions.flatMap(({ id }) => this.#members.get(id) ?? []) });
  }

  async #fetch(ids: readonly string[], deadline: Deadline): Promise<void> {
    if (!ids.length) return;
    for (const mention of await this.store.mentions(ids, RECORD_VERSION, deadline)) this.#take(mention);
  }

  /** A group that was loaded; one without current mentions has no members. */
  get(key: string): Group {
    return this.#groups.get(key) ?? { key, members: [] };
  }

  async #read(mentions: readonly StoredMember[], deadline: Deadline): Promise<void> {
    const unknown = mentions.flatMap(({ id, key, report, record }) => {
      const member = this.#members.get(id) ?? this.cache.get(id);
      if (member) this.#members.set(id, member);
      else if (record !== null) this.#keep({ id, key, report, record: JSON.parse(record) as PersonRecord });
      else return id;
      return [];
    });
    await this.#fetch(unknown, deadline);
  }

  #take({ id, key, report, record: stored, facts, people, values }: StoredMention): void {
    if (stored !== null) {
      this.#keep({ id, key, report, record: JSON.parse(stored) as PersonRecord });
      return;
    }
    const record = this.model.recordOf({ id, report, facts: facts!, people, values });
    // Not given to later readers before it is stored: a batch that fails would leave it without its record.
    this.made.push({ id, record: JSON.stringify(record) });
    this.#members.set(id, { id, key, report, record });
  }

  #keep(member: GroupMember): void {
    this.#members.set(member.id, member);
    this.cache.keep(member);
  }
}
