import type { Comparison } from '../comparison.js';

const LEVELS = ['same', 'close', 'different'] as const;
const [SAME, CLOSE, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2];

/** Colours that two people looking at one person may give: light and memory decide. Dyed hair may have been any. */
const NEAR: readonly string[] = (
  'brown hazel|hazel green|green blue|blue grey|green grey|brown black|hazel grey|brown maroon|blond sandy|sandy brown|sandy red|' +
  'blond strawberry|red strawberry|sandy strawberry|red brown|blond brown|blond white|grey white|grey black|grey sandy|bald grey|bald white|' +
  'dyed black|dyed brown|dyed blond|dyed red|dyed grey|dyed white|dyed sandy|dyed strawberry|dyed blue|dyed green'
).split('|');
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = NEAR.reduce((pairs, pair) => {
  const [x, y] = pair.split(' ') as [string, string];
  pairs.set(x, (pairs.get(x) ?? new Set()).add(y));
  return pairs.set(y, (pairs.get(y) ?? new Set()).add(x));
}, new Map<string, Set<string>>());

/** Compares the colour of eyes or hair, given as `normaliseBodyColour` writes it. */
export function colourComparison(field: 'eyes' | 'hair', name: string): Comparison<string> {
  return {
    name,
    levels: LEVELS,
    feature: ({ texts }) => texts[field]?.[0] ?? null,
    level: (a, b) => (a === b ? SAME : PAIRS.get(a)?.has(b) ? CLOSE : DIFFERENT),
    terms: (colour) => [colour],
  };
}
