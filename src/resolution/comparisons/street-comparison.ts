import { bestLevel, type Comparison, textsOfKey } from '../comparison.js';
import { fieldText } from '../person-texts.js';
import { editsUpTo, jaroWinkler } from '../similarity.js';

interface Street {
  readonly text: string;
  /** The words without a digit. */
  readonly name: string;
}

const LEVELS = [
  'same',
  'one letter differs',
  'same street, another number',
  'nearly the same',
  'similar',
  'different',
] as const;
const [SAME, ONE_LETTER, OTHER_NUMBER, CLOSE, SIMILAR, DIFFERENT] = LEVELS.keys() as unknown as [0, 1, 2, 3, 4, 5];

const levelOf = (x: Street, y: Street): number => {
  if (x.text === y.text) return SAME;
  // A neighbour's number is one digit away, so a digit is no letter.
  if (x.name === y.name && x.name !== '') return OTHER_NUMBER;
  const edits = editsUpTo(2, x.text, y.text);
  if (edits <= 1) return ONE_LETTER;
  const likeness = jaroWinkler(x.text, y.text);
  if (edits <= 2 || likeness > 0.9) return CLOSE;
  return likeness > 0.8 ? SIMILAR : DIFFERENT;
};

function streetOf(text: string): Street {
  const words = text.split(' ');
  return {
    text,
    name: words.filter((word) => !/\d/.test(word)).join(' '),
  };
}

/** Compares street addresses with their house numbers, given as `addressKey` writes them. */
export const streetComparison: Comparison<readonly Street[]> = {
  name: 'street',
  levels: LEVELS,
  feature: ({ texts }) => texts.street?.map(streetOf) ?? null,
  key: fieldText('street'),
  fromKey: (key) => textsOfKey(key).map(streetOf),
  level: bestLevel(levelOf),
  terms: (streets) => streets.map(({ text }) => text),
};
