import { type Comparison, textsOfKey } from '../comparison.js';
import { identifiersText } from '../person-texts.js';

const LEVELS = ['shared', 'none shared'] as const;
const [SHARED, NONE] = LEVELS.keys() as unknown as [0, 1];

/**
 * Compares the values that stand with two people in their reports. Sharing one counts by its rarity: a phone that two
 * reports name says more than a website that thousands do.
 */
export const sharedIdentifierComparison: Comparison<readonly string[]> = {
  name: 'shared identifier',
  levels: LEVELS,
  feature: ({ identifiers }) => (identifiers?.length ? identifiers : null),
  key: identifiersText,
  fromKey: textsOfKey,
  level: (a, b) => (a.some((identifier) => b.includes(identifier)) ? SHARED : NONE),
  terms: (identifiers) => identifiers,
};
