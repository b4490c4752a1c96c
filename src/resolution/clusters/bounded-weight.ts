/** Most that one pair may say for or against a cluster: no single pair decides against many. */
const MOST_FOR = 10;
const MOST_AGAINST = 3;

/** What a pair of this match weight says for its being in one cluster; `least` is the weight from which on it says so. */
export const boundedWeight = (weight: number, least: number): number =>
  Math.max(-MOST_AGAINST, Math.min(MOST_FOR, weight - least));
