import type { GroupMember } from '../../resolution/groups/group.js';

/** Some ten KiB each, with the features that comparisons take of a record. */
const MOST = 5_000;

/** Mentions as they are compared, those used last: a mention never changes, so neither does its record. */
export class MemberCache {
  readonly #members = new Map<string, GroupMember>();

  constructor(private readonly most = MOST) {}

  get(mentionId: string): GroupMember | undefined {
    const member = this.#members.get(mentionId);
    if (member) {
      this.#members.delete(mentionId);
      this.#members.set(mentionId, member);
    }
    return member;
  }

  keep(member: GroupMember): void {
    this.#members.delete(member.id);
    this.#members.set(member.id, member);
    if (this.#members.size <= this.most) return;
    // A map gives its keys in the order in which they were set.
    for (const oldest of this.#members.keys()) {
      this.#members.delete(oldest);
      return;
    }
  }
}
