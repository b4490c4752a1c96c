import type { ReadScope } from '../ports.js';
import type { JudgementStore } from '../ports-of-resolution.js';
import type { StandingVerdict } from './contradictions.js';

/** All standing judgements on groups that judgements of SAME join with some groups, as far as the scope sees. */
export async function standingAround(
  groups: readonly string[],
  store: Pick<JudgementStore, 'ofGroups'>,
  scope: ReadScope,
): Promise<StandingVerdict[]> {
  const found = new Map<string, StandingVerdict>();
  const known = new Set(groups);
  for (let frontier = [...known]; frontier.length; ) {
    const next = new Set<string>();
    for (const { id, from, to, fromGroup, toGroup, verdict, endedAt } of await store.ofGroups(frontier, scope)) {
      if (endedAt !== null) continue;
      found.set(`${id} ${from} ${to}`, { id, groups: [fromGroup, toGroup], verdict });
      if (verdict === 'SAME') for (const group of [fromGroup, toGroup]) if (!known.has(group)) next.add(group);
    }
    for (const group of next) known.add(group);
    frontier = [...next];
  }
  return [...found.values()];
}
