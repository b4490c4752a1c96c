import { VETO_WEIGHT } from '../vetoes.js';

/** Most that one pair may say for or against a cluster: no single pair decides against many. */
const MOST_FOR = 10;
const MOST_AGAINST = 3;

/** What a pair of this match weight says for its being in one cluster; `least` is the weight from which on it says so. */
export const boundedWeight = (weight: number, least: number): number =>
  // What is vetoed stays infinitely far apart, however much else speaks for it: no sum with it is above zero.
  weight <= VETO_WEIGHT ? Number.NEGATIVE_INFINITY : Math.max(-MOST_AGAINST, Math.min(MOST_FOR, weight - least));
