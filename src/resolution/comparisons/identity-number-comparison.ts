import { type Comparison, MISSING, textsOfKey } from '../comparison.js';
import { identityNumbersText } from '../person-texts.js';
import { editsUpTo } from '../similarity.js';

const LEVELS = ['same', 'one digit differs', 'two digits differ', 'another number of the same kind'] as const;
const [SAME, ONE_DIGIT, TWO_DIGITS, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3];

const kindOf = (identity: string): string => identity.slice(0, identity.indexOf(':'));

/** Best level of the numbers of a kind that both people have, or MISSING when there is no such kind. */
export function identityLevel(a: readonly string[], b: readonly string[]): number {
  let best = MISSING;
  for (const x of a)
    for (const y of b) {
      if (x === y) return SAME;
      if (kindOf(x) !== kindOf(y)) continue;
      const edits = editsUpTo(2, x, y);
      const level = edits <= 1 ? ONE_DIGIT : edits <= 2 ? TWO_DIGITS : DIFFERENT;
      if (best === MISSING || level < best) best = level;
    }
  return best;
}

/** Compares numbers that an authority gave; those of different kinds say nothing of each other. */
export const identityNumberComparison: Comparison<readonly string[]> = {
  name: 'identity number',
  levels: LEVELS,
  feature: ({ identityNumbers }) => (identityNumbers?.length ? identityNumbers : null),
  key: identityNumbersText,
  fromKey: textsOfKey,
  level: identityLevel,
  terms: (numbers) => numbers,
};
