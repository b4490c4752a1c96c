import { bornAtAge, yearsBetween } from '../birth-span.js';
import { type Comparison, MISSING } from '../comparison.js';
import type { DaySpan } from '../person-record.js';

interface AgeFeature {
  readonly born: DaySpan;
  /** Whether a date of birth says so, not an age. */
  readonly dated: boolean;
}

const LEVELS = ['agrees', 'one year off', 'up to three years off', 'different'] as const;
const [AGREES, ONE_YEAR, THREE_YEARS, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3];

/** Compares an age on a day with another age or with a date of birth. Two dates of birth are another comparison. */
export const ageComparison: Comparison<AgeFeature> = {
  name: 'age',
  levels: LEVELS,
  feature({ birth, age, observedOn }) {
    if (birth) return { born: birth, dated: true };
    return age && observedOn ? { born: bornAtAge(age, observedOn), dated: false } : null;
  },
  level(a, b) {
    if (a.dated && b.dated) return MISSING;
    const years = yearsBetween(a.born, b.born);
    if (years === 0) return AGREES;
    if (years <= 1) return ONE_YEAR;
    return years <= 3 ? THREE_YEARS : DIFFERENT;
  },
  terms: () => [],
};
