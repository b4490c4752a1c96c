import { DisjointSets } from '../../domain/disjoint-sets.js';
import type { Verdict } from '../../domain/judgement.js';

/** A standing verdict between two groups of mentions. */
export interface StandingVerdict {
  readonly id: string;
  readonly groups: readonly [string, string];
  readonly verdict: Verdict;
}

/**
 * Judgements that cannot all be true together with a new one: what was judged SAME, over however many steps, was also
 * judged DIFFERENT.
 *
 * @returns ids of the judgements that the new one contradicts
 */
export function contradictions(
  standing: readonly StandingVerdict[],
  pairs: readonly (readonly [string, string])[],
  verdict: Verdict,
): string[] {
  if (verdict === 'UNSURE') return [];
  const sets = new DisjointSets();
  for (const one of standing) if (one.verdict === 'SAME') sets.join(...one.groups);
  if (verdict === 'DIFFERENT') {
    const roots = new Set(pairs.filter(([a, b]) => sets.rootOf(a) === sets.rootOf(b)).map(([a]) => sets.rootOf(a)));
    return unique(standing.filter((one) => one.verdict === 'SAME' && roots.has(sets.rootOf(one.groups[0]))));
  }
  for (const [a, b] of pairs) sets.join(a, b);
  return unique(
    standing.filter(({ verdict: said, groups: [a, b] }) => said === 'DIFFERENT' && sets.rootOf(a) === sets.rootOf(b)),
  );
}

const unique = (judgements: readonly StandingVerdict[]): string[] => [...new Set(judgements.map(({ id }) => id))];
