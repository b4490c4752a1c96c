import type { Owners } from '../../domain/turns.js';

/** Where some groups of a person went. */
export interface Move {
  readonly thenId: string;
  readonly nowId: string;
  /** Keys of groups. */
  readonly groups: readonly string[];
  readonly mentionIds: readonly string[];
}

export interface PeopleChange {
  readonly thenIds: readonly string[];
  readonly nowIds: readonly string[];
  readonly moves: readonly Move[];
}

/**
 * People who became one, and people who became several, by what became of their groups.
 * @param touched keys of groups: only people who hold one of them are told of
 */
export function personChanges(
  touched: ReadonlySet<string>,
  then: Owners,
  now: Owners,
): { readonly merged: readonly PeopleChange[]; readonly split: readonly PeopleChange[] } {
  const moves = new Map<string, { thenId: string; nowId: string; groups: string[]; mentionIds: string[] }>();
  for (const [group, { personId: thenId, mentionId }] of then) {
    const nowId = now.get(group)?.personId;
    if (nowId === undefined) continue;
    const move = moves.get(`${thenId} ${nowId}`) ?? { thenId, nowId, groups: [], mentionIds: [] };
    move.groups.push(group);
    move.mentionIds.push(mentionId);
    moves.set(`${thenId} ${nowId}`, move);
  }
  for (const move of moves.values()) {
    move.groups.sort();
    move.mentionIds.sort();
  }
  const all = [...moves.values()];
  return { merged: several(all, 'nowId', touched), split: several(all, 'thenId', touched) };
}

/** Moves with one end in common, where there is more than one. */
function several(moves: readonly Move[], end: 'thenId' | 'nowId', touched: ReadonlySet<string>): PeopleChange[] {
  const byEnd = new Map<string, Move[]>();
  for (const move of moves) byEnd.set(move[end], [...(byEnd.get(move[end]) ?? []), move]);
  const changes = [...byEnd.values()].filter(
    (some) => some.length > 1 && some.some(({ groups }) => groups.some((group) => touched.has(group))),
  );
  return changes
    .map((some) => ({
      thenIds: ids(some, 'thenId'),
      nowIds: ids(some, 'nowId'),
      moves: [...some].sort((a, b) => (a.thenId + a.nowId < b.thenId + b.nowId ? -1 : 1)),
    }))
    .sort((a, b) => (a.thenIds[0]! + a.nowIds[0]! < b.thenIds[0]! + b.nowIds[0]! ? -1 : 1));
}

const ids = (moves: readonly Move[], end: 'thenId' | 'nowId'): string[] =>
  [...new Set(moves.map((move) => move[end]))].sort();
