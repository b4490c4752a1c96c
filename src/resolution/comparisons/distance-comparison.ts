import { greatCircleKm } from '../../normalise/great-circle.js';
import { bestLevel, type Comparison } from '../comparison.js';

type Position = [lat: number, lon: number];

const LEVELS = ['same place', 'within 5 km', 'within 50 km', 'within 500 km', 'farther'] as const;
/** Largest distance in km of each level but the last: a house, a town, a day's errands, a region. */
const LIMITS = [0.1, 5, 50, 500] as const;

const levelOf = (a: Position, b: Position): number => {
  const km = greatCircleKm(a, b);
  const level = LIMITS.findIndex((limit) => km <= limit);
  return level < 0 ? LIMITS.length : level;
};

/** Compares where people lived or were seen, by the shortest great-circle distance between their places. */
export const distanceComparison: Comparison<readonly Position[]> = {
  name: 'distance',
  levels: LEVELS,
  feature: ({ positions }) => (positions?.length ? positions.map(({ lat, lon }): Position => [lat, lon]) : null),
  level: bestLevel(levelOf),
  terms: () => [],
};
