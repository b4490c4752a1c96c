import { bestLevel, type Comparison, textsOfKey } from '../comparison.js';
import type { TextField } from '../person-record.js';
import { fieldText } from '../person-texts.js';
import { editsUpTo, jaroWinkler } from '../similarity.js';

const LEVELS = ['same', 'one letter differs', 'nearly the same', 'similar', 'different'] as const;
const [SAME, ONE_LETTER, CLOSE, SIMILAR, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3, 4];

/** Compares the texts of a field; of several, the two that are most alike. */
export function textComparison(field: TextField, name: string): Comparison<readonly string[]> {
  const levelOf = (x: string, y: string): number => {
    if (x === y) return SAME;
    const edits = editsUpTo(2, x, y);
    if (edits <= 1) return ONE_LETTER;
    const likeness = jaroWinkler(x, y);
    if (edits <= 2 || likeness > 0.9) return CLOSE;
    return likeness > 0.8 ? SIMILAR : DIFFERENT;
  };
  return {
    name,
    levels: LEVELS,
    feature: ({ texts }) => texts[field] ?? null,
    key: fieldText(field),
    fromKey: textsOfKey,
    level: bestLevel(levelOf),
    terms: (texts) => texts,
  };
}
