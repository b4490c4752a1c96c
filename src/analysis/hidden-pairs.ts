import { Heap } from './heap.js';
import { type Incidence, listOf } from './incidence.js';

/** Two entities by number, the id of `a` before that of `b`, and what the values that they share weigh together. */
export interface HiddenPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface BestPairs {
  /** Those that share most first, then by their ids. */
  readonly pairs: readonly HiddenPair[];
  /** Pairs beyond those that were wanted. */
  readonly left: number;
}

/** Facts looked at between two pauses: some milliseconds. */
const BETWEEN_PAUSES = 500_000;

/**
 * The pairs that share most though no report names both. Row by row, as sparse matrices are multiplied (Gustavson 1978,
 * Two Fast Algorithms for Sparse Matrices, doi:10.1145/355791.355796): from one end over all reports of what it shares,
 * so memory grows with the entities and not with the pairs. Pauses now and then, for the caller to let others in.
 *
 * @param ends 1 for what may be an end of a pair, by number
 * @param weights what sharing it weighs, a whole number by number of the entity; 0: it carries no pair
 */
export function* hiddenPairs(
  { entityIds, entitiesOf, reportsOf }: Incidence,
  ends: Uint8Array,
  weights: Int32Array,
  most: number,
): Generator<void, BestPairs> {
  const idOf = (number: number) => entityIds[number]!;
  const before = (x: number, y: number) => (idOf(x) < idOf(y) ? -1 : 1);
  const best = new Heap<HiddenPair>((x, y) => x.score - y.score || (x.a === y.a ? before(y.b, x.b) : before(y.a, x.a)));
  // The end that something was last seen for: cheaper than clearing.
  const together = new Int32Array(entityIds.length).fill(-1);
  const followed = new Int32Array(entityIds.length).fill(-1);
  const sharedOver = new Int32Array(entityIds.length).fill(-1);
  const scores = new Float64Array(entityIds.length);
  const sharers: number[] = [];
  let left = 0;
  let looked = 0;
  for (let a = 0; a < entityIds.length; a += 1) {
    if (!ends[a]) continue;
    const reports = listOf(reportsOf, a);
    for (const report of reports) for (const b of listOf(entitiesOf, report)) together[b] = a;
    sharers.length = 0;
    for (const report of reports) {
      for (const value of listOf(entitiesOf, report)) {
        const weight = weights[value]!;
        if (!weight || followed[value] === a) continue;
        followed[value] = a;
        // A value is followed once for each end, so that its number will do to count others once.
        for (let at = reportsOf.offsets[value]!; at < reportsOf.offsets[value + 1]!; at += 1) {
          const other = reportsOf.targets[at]!;
          const until = entitiesOf.offsets[other + 1]!;
          looked += until - entitiesOf.offsets[other]!;
          for (let i = entitiesOf.offsets[other]!; i < until; i += 1) {
            const b = entitiesOf.targets[i]!;
            if (b <= a || !ends[b] || together[b] === a || sharedOver[b] === value) continue;
            sharedOver[b] = value;
            if (!scores[b]) sharers.push(b);
            scores[b]! += weight;
          }
        }
        if (looked > BETWEEN_PAUSES) {
          looked = 0;
          yield;
        }
      }
    }
    for (const b of sharers) {
      const score = scores[b]!;
      scores[b] = 0;
      // The same value may tie this one to the next end too.
      sharedOver[b] = -1;
      const least = best.size === most ? best.peek()! : null;
      if (least && score < least.score) left += 1;
      else {
        best.push(before(a, b) < 0 ? { a, b, score } : { a: b, b: a, score });
        if (best.size > most) {
          best.pop();
          left += 1;
        }
      }
    }
  }
  const pairs: HiddenPair[] = [];
  for (let pair = best.pop(); pair; pair = best.pop()) pairs.push(pair);
  return { pairs: pairs.reverse(), left };
}

/** What ties the two ends of a pair, by number: a value, and the reports that name it with the one and with the other. */
export interface Tie {
  readonly value: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The values that both ends of a pair share, in no order; the reports of each are in ascending order. */
export function tiesOf({ entitiesOf, reportsOf }: Incidence, { a, b }: HiddenPair, weights: Int32Array): Tie[] {
  const namedWith = (end: number) =>
    new Set([...listOf(reportsOf, end)].flatMap((report) => [...listOf(entitiesOf, report)]));
  const others = namedWith(b);
  const [ofA, ofB] = [new Set(listOf(reportsOf, a)), new Set(listOf(reportsOf, b))];
  return [...namedWith(a)]
    .filter((value) => weights[value] && others.has(value))
    .map((value) => {
      const reports = listOf(reportsOf, value);
      return {
        value,
        from: reports.filter((report) => ofA.has(report)),
        to: reports.filter((report) => ofB.has(report)),
      };
    });
}
