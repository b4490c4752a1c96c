import { bestLevel, type Comparison, textsOfKey } from '../comparison.js';
import { fieldText } from '../person-texts.js';
import { editsUpTo } from '../similarity.js';

const LEVELS = ['same', 'same last seven digits', 'one digit differs', 'different'] as const;
const [SAME, SAME_LOCAL, ONE_DIGIT, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3];

const levelOf = (x: string, y: string): number => {
  if (x === y) return SAME;
  // People leave the area code out, or keep the number when the area code changes.
  if (x.length > 6 && y.length > 6 && x.slice(-7) === y.slice(-7)) return SAME_LOCAL;
  return x.length > 6 && editsUpTo(1, x, y) <= 1 ? ONE_DIGIT : DIFFERENT;
};

/** Compares phone numbers, as E.164 where they have that form. */
export const phoneComparison: Comparison<readonly string[]> = {
  name: 'phone',
  levels: LEVELS,
  feature: ({ texts }) => texts.phone ?? null,
  key: fieldText('phone'),
  fromKey: textsOfKey,
  level: bestLevel(levelOf),
  terms: (phones) => phones,
};
