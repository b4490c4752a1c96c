import type { Comparison } from '../comparison.js';

const LEVELS = ['same', 'different'] as const;
const [SAME, DIFFERENT] = LEVELS.keys() as unknown as [0, 1];

/** Compares sex, given as `normaliseSex` writes it in lower case. */
export const sexComparison: Comparison<string> = {
  name: 'sex',
  levels: LEVELS,
  feature: ({ texts }) => texts.sex?.[0] ?? null,
  key: ({ texts }) => texts.sex?.[0] ?? null,
  fromKey: (key) => key,
  level: (a, b) => (a === b ? SAME : DIFFERENT),
  terms: (sex) => [sex],
};
