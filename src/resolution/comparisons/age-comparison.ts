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

/** Ends the key of a feature that a date of birth says. */
const DATED = 'd';

/** Compares an age on a day with another age or with a date of birth. Two dates of birth are another comparison. */
export const ageComparison: Comparison<AgeFeature> = {
  name: 'age',
  levels: LEVELS,
  feature({ birth, age, observedOn }) {
    if (birth) return { born: birth, dated: true };
    return age && observedOn ? { born: bornAtAge(age, observedOn), dated: false } : null;
  },
  key(record) {
    const feature = ageComparison.feature(record);
    return feature && `${feature.born.from}${feature.born.to}${feature.dated ? DATED : ''}`;
  },
  fromKey: (key) => ({ born: { from: key.slice(0, 8), to: key.slice(8, 16) }, dated: key.endsWith(DATED) }),
  level(a, b) {
    if (a.dated && b.dated) return MISSING;
    const years = yearsBetween(a.born, b.born);
    if (years === 0) return AGREES;
    if (years <= 1) return ONE_YEAR;
    return years <= 3 ? THREE_YEARS : DIFFERENT;
  },
  terms: () => [],
};
