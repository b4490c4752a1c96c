import type { Comparison } from '../comparison.js';

const LEVELS = ['same', 'may be the same', 'different'] as const;
const [SAME, COMPATIBLE, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2];

/** A son named after his father is Jr or II (the first is then Sr). */
const SECOND: ReadonlySet<string> = new Set(['Jr', 'II']);

/** Level of two suffixes that tell generations apart, as `normaliseName` writes them. */
export const generationLevel = (a: string, b: string): number => {
  if (a === b) return SAME;
  return SECOND.has(a) && SECOND.has(b) ? COMPATIBLE : DIFFERENT;
};

/** Compares Jr, Sr, III …: father and son share the name, the address and often the phone, but not this. */
export const generationComparison: Comparison<string> = {
  name: 'generation',
  levels: LEVELS,
  feature: ({ names }) => names.find(({ suffix }) => suffix)?.suffix ?? null,
  level: generationLevel,
  terms: (suffix) => [suffix],
};
