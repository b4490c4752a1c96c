import { bestLevel, type Comparison, keyOfTexts, textsOfKey } from '../comparison.js';
import { editsUpTo, jaroWinkler } from '../similarity.js';

const LEVELS = [
  'same',
  'two letters differ',
  'same name at another provider',
  'name at another provider, one letter differs',
  'similar',
  'different',
] as const;
const [SAME, TWO_LETTERS, SAME_LOCAL, CLOSE_LOCAL, SIMILAR, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3, 4, 5];

const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'));

const levelOf = (x: string, y: string): number => {
  if (x === y) return SAME;
  const edits = editsUpTo(4, x, y);
  if (edits <= 2) return TWO_LETTERS;
  const [p, q] = [localPart(x), localPart(y)];
  if (p === q) return SAME_LOCAL;
  if (Math.min(p.length, q.length) > 4 && editsUpTo(1, p, q) <= 1) return CLOSE_LOCAL;
  return edits <= 4 || jaroWinkler(x, y) > 0.93 ? SIMILAR : DIFFERENT;
};
/** Compares email addresses; people keep the part before the @ when they change the provider. */
export const emailComparison: Comparison<readonly string[]> = {
  name: 'email',
  levels: LEVELS,
  feature: ({ texts }) => texts.email ?? null,
  key: ({ texts }) => keyOfTexts(texts.email),
  fromKey: textsOfKey,
  level: bestLevel(levelOf),
  terms: (emails) => emails,
};
