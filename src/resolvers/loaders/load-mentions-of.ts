import type { Profile } from '../../schema/entities/profile.type.js';
import type { MentionList } from '../../schema/reports/mention-list.type.js';
import { cutList } from '../present/cut-list.js';
import { presentMention } from '../present/present-mention.js';
import type { Reading } from '../request-context.js';

/** The first mentions of a child or person. @throws AsterismError BAD_USER_INPUT */
export async function loadMentionsOf(reading: Reading, profile: Profile, first: number): Promise<MentionList> {
  const views = await reading.links.mentionsOf(first).load(profile.id);
  return {
    nodes: views.map((view) => presentMention(view, reading.asOf)),
    ...cutList(views.length, { count: profile.mentionCount, truncated: profile.mentionCountTruncated }),
  };
}
