import { ageOn, birthSpan } from '../birth-span.js';
import type { Comparison } from '../comparison.js';
import type { PersonRecord } from '../person-record.js';
import { medianHeight, medianWeight } from './growth.js';

interface Measured {
  readonly min: number;
  readonly max: number;
  /** Age in years when it was measured, or null when birth or day are not known. */
  readonly age: number | null;
}

const LEVELS = ['agrees', 'somewhat off', 'far off'] as const;
const [AGREES, SOMEWHAT, FAR] = LEVELS.keys() as unknown as [0, 1, 2];

/**
 * Own choice: what people say of themselves differs from what is measured by some centimetres and kilogrammes (Connor
 * Gorber et al., Obesity Reviews 8, 2007, reviews the studies), and witnesses guess no better. cm, and share of the weight.
 */
const TOLERANCE = { height: 5, weight: 0.1 };
/** Own choice: children of one age grow at different speeds, half of the expected growth more or less. */
const GROWTH_SLACK = 0.5;
/** Own choice: a grown-up's weight may change by 2 % a year without anything unusual. */
const WEIGHT_CHANGE = 0.02;

/** How far b is outside of what a grew to, in shares of the tolerance: up to 1 agrees. */
const heightOff = (a: Measured, b: Measured): number => {
  const growth = a.age === null || b.age === null ? 0 : medianHeight(b.age) - medianHeight(a.age);
  const off = Math.max(0, b.min - (a.max + growth), a.min + growth - b.max);
  return off / (TOLERANCE.height + Math.abs(growth) * GROWTH_SLACK);
};

const weightOff = (a: Measured, b: Measured): number => {
  const known = a.age !== null && b.age !== null;
  const growth = known ? medianWeight(b.age!) / medianWeight(a.age!) : 1;
  const off = Math.max(0, b.min - a.max * growth, a.min * growth - b.max) / ((a.max * growth + b.max) / 2);
  const years = known ? Math.abs(b.age! - a.age!) : 0;
  return off / (TOLERANCE.weight + years * WEIGHT_CHANGE + Math.abs(Math.log(growth)) * GROWTH_SLACK);
};

/**
 * Compares height or weight with what people guess wrong and children grow. Without ages the numbers are compared as they
 * are.
 */
export function measureComparison(what: 'height' | 'weight'): Comparison<Measured> {
  const offOf = what === 'height' ? heightOff : weightOff;
  return {
    name: what,
    levels: LEVELS,
    feature(record) {
      const range = what === 'height' ? record.heightCm : record.weightKg;
      return range ? { min: range.min, max: range.max, age: ageOf(record) } : null;
    },
    level(a, b) {
      // From the younger to the older, so that both directions say the same.
      const off = (a.age ?? 0) <= (b.age ?? 0) ? offOf(a, b) : offOf(b, a);
      return off <= 1 ? AGREES : off <= 2 ? SOMEWHAT : FAR;
    },
    terms: () => [],
  };
}

function ageOf(record: PersonRecord): number | null {
  const born = birthSpan(record);
  return born && record.observedOn ? ageOn(born, record.observedOn) : null;
}
