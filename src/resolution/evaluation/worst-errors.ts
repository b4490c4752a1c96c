import { clusterAccuracy } from './cluster-accuracy.js';
import type { JudgedPair } from './judged-pair.js';

/** The errors that say most about what is wrong. */
export interface WorstErrors {
  /** Pairs of one cluster that are of different people, the surest first. */
  readonly joined: readonly JudgedPair[];
  /** How many there are, listed or not, and how many of them have no score: others joined them. */
  readonly joinedCount: number;
  readonly joinedNeverCompared: number;
  /** Pairs of one person in different clusters, the least probable first. */
  readonly missed: readonly JudgedPair[];
  /** Some of those that have no score: no rule brought them together, or they were too improbable to be listed. */
  readonly neverCompared: readonly Pick<JudgedPair, 'a' | 'b'>[];
  /** How many are missed, listed or not, and how many of them have no score. */
  readonly missedCount: number;
  readonly missedNeverCompared: number;
}

/**
 * The worst errors each way, without going through all pairs.
 *
 * @param pairs each pair once, `a < b`
 * @param most errors to list of each kind
 */
export function worstErrors(
  clusters: readonly (string | number)[],
  truth: readonly (string | number)[],
  pairs: readonly JudgedPair[],
  most: number,
): WorstErrors {
  const wrong = pairs.filter(({ a, b }) => (clusters[a] === clusters[b]) !== (truth[a] === truth[b]));
  const joined = wrong.filter(({ a, b }) => clusters[a] === clusters[b]);
  const missed = wrong.filter(({ a, b }) => truth[a] === truth[b]);
  const { found, true: real, both } = clusterAccuracy(clusters, truth).pairwise.pairs;
  const missedNeverCompared = real - both - missed.length;
  return {
    joined: joined.sort((x, y) => y.probability - x.probability || byPlace(x, y)).slice(0, most),
    joinedCount: found - both,
    joinedNeverCompared: found - both - joined.length,
    neverCompared: withoutScore(clusters, truth, missed, Math.min(most, missedNeverCompared)),
    missed: missed.sort((x, y) => x.probability - y.probability || byPlace(x, y)).slice(0, most),
    missedCount: real - both,
    missedNeverCompared,
  };
}

const byPlace = (x: JudgedPair, y: JudgedPair): number => x.a - y.a || x.b - y.b;

/** The first few pairs of one person in different clusters that are not among those that were compared. */
function withoutScore(
  clusters: readonly (string | number)[],
  truth: readonly (string | number)[],
  compared: readonly JudgedPair[],
  most: number,
): Pick<JudgedPair, 'a' | 'b'>[] {
  const known = new Set(compared.map(({ a, b }) => `${a} ${b}`));
  const people = new Map<string | number, number[]>();
  truth.forEach((label, i) => {
    const members = people.get(label);
    if (members) members.push(i);
    else people.set(label, [i]);
  });
  const missing: Pick<JudgedPair, 'a' | 'b'>[] = [];
  for (const members of people.values())
    for (const [i, a] of members.entries()) {
      if (missing.length >= most) return missing;
      for (const b of members.slice(i + 1)) {
        if (clusters[a] === clusters[b] || known.has(`${a} ${b}`)) continue;
        missing.push({ a, b });
        if (missing.length >= most) return missing;
      }
    }
  return missing;
}
