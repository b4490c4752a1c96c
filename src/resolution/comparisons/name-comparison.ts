import type { Comparison } from '../comparison.js';
import { editsUpTo, jaroWinkler } from '../similarity.js';

/** Words of one part of a name, and those of the other part. */
interface NameFeature {
  readonly own: readonly string[];
  readonly other: readonly string[];
}

const LEVELS = [
  'same',
  'one letter differs',
  'stands in the other part of the name',
  'another word of it is the same',
  'nearly the same spelling',
  'initial agrees',
  'similar',
  'different',
] as const;
const [SAME, ONE_LETTER, OTHER_PART, ANOTHER_WORD, CLOSE, INITIAL, SIMILAR, DIFFERENT] = LEVELS.keys() as unknown as [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
];

/** Compares one part of the name. The order of the two parts need not be the same: people and forms mix them up. */
export function nameComparison(part: 'given' | 'family'): Comparison<NameFeature> {
  const other = part === 'given' ? 'family' : 'given';
  return {
    name: `${part} name`,
    levels: LEVELS,
    feature({ names: [name] }) {
      return name?.[part].length ? { own: name[part], other: name[other] } : null;
    },
    level(a, b) {
      const [x, y] = [a.own[0]!, b.own[0]!];
      if (x === y) return SAME;
      const edits = editsUpTo(2, x, y);
      const shorter = Math.min(x.length, y.length);
      if (edits <= 1 && shorter > 3) return ONE_LETTER;
      if (b.other.includes(x) || a.other.includes(y)) return OTHER_PART;
      if (a.own.some((word) => word.length > 1 && b.own.includes(word))) return ANOTHER_WORD;
      const likeness = jaroWinkler(x, y);
      if (likeness >= 0.9 || (edits <= 2 && shorter > 5)) return CLOSE;
      if (shorter === 1 && x[0] === y[0]) return INITIAL;
      if (likeness >= 0.8 || (shorter >= 3 && (x.startsWith(y) || y.startsWith(x)))) return SIMILAR;
      return DIFFERENT;
    },
    terms: ({ own }) => own.slice(0, 1),
  };
}
