import { clusterAccuracy } from './cluster-accuracy.js';
import type { JudgedPair } from './judged-pair.js';

/** A pair that was decided wrongly; the probability is null when it was never compared. */
export interface WrongPair {
  readonly a: number;
  readonly b: number;
  readonly probability: number | null;
}

/** The errors that say most about what is wrong. */
export interface WorstErrors {
  /** Pairs of one cluster that are of different people, the surest first. */
  readonly joined: readonly WrongPair[];
  /** How many there are, listed or not, and how many of them no pair of the list stands for. */
  readonly joinedCount: number;
  readonly joinedNeverCompared: number;
  /** Pairs of one person in different clusters: those that were never compared first, then the least probable. */
  readonly missed: readonly WrongPair[];
  readonly missedCount: number;
  readonly missedNeverCompared: number;
}

/**
 * The worst errors each way, without going through all pairs.
 *
 * @param pairs each pair once, `a < b`
 * @param most errors to list each way
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
  const never = neverCompared(clusters, truth, missed, Math.min(most, real - both - missed.length));
  return {
    joined: joined.sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b).slice(0, most),
    joinedCount: found - both,
    joinedNeverCompared: found - both - joined.length,
    missed: [...never, ...missed.sort((x, y) => x.probability - y.probability || x.a - y.a || x.b - y.b)].slice(
      0,
      most,
    ),
    missedCount: real - both,
    missedNeverCompared: real - both - missed.length,
  };
}

/** The first few pairs of one person in different clusters that are not among those that were compared. */
function neverCompared(
  clusters: readonly (string | number)[],
  truth: readonly (string | number)[],
  compared: readonly JudgedPair[],
  most: number,
): WrongPair[] {
  const known = new Set(compared.map(({ a, b }) => `${a} ${b}`));
  const people = new Map<string | number, number[]>();
  truth.forEach((label, i) => {
    const members = people.get(label);
    if (members) members.push(i);
    else people.set(label, [i]);
  });
  const missing: WrongPair[] = [];
  for (const members of people.values())
    for (const [i, a] of members.entries()) {
      if (missing.length >= most) return missing;
      for (const b of members.slice(i + 1)) {
        if (clusters[a] === clusters[b] || known.has(`${a} ${b}`)) continue;
        missing.push({ a, b, probability: null });
        if (missing.length >= most) return missing;
      }
    }
  return missing;
}
