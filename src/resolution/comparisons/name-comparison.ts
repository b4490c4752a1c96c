import { type Comparison, textsOfKey } from '../comparison.js';
import { type NameFeature, nameFeature, nameFeatureOf } from '../names/name-feature.js';
import { namesText } from '../person-texts.js';
import { NAME_LEVELS, nameLevel } from './name-level.js';

/** What a part counts that one of the names lacks. */
const MIDDLE = NAME_LEVELS.length / 2;

/**
 * Compares one part of the name, in whatever order and script the parts were written. Of several names of a person those
 * two count that agree best as a whole, so that both parts are judged on the same names.
 */
export function nameComparison(part: 'given' | 'family'): Comparison<readonly NameFeature[]> {
  const other = part === 'given' ? 'family' : 'given';
  const withPart = (names: readonly NameFeature[]): readonly NameFeature[] | null => {
    // Most people have one name, and a list that was filtered has room for seventeen.
    if (names.length === 1) return names[0]![part] === null ? null : names;
    const features = names.filter((name) => name[part] !== null);
    return features.length ? features : null;
  };
  const firstWord = (name: NameFeature): string => name[part]!.words[0]!.text;
  return {
    name: `${part} name`,
    levels: NAME_LEVELS,
    feature: ({ names }) => withPart(names.map(nameFeature)),
    key: namesText,
    fromKey: (key) => withPart(textsOfKey(key).map(nameFeatureOf)),
    level(a, b) {
      if (a.length === 1 && b.length === 1) return nameLevel(part, a[0]!, b[0]!);
      let least = Number.POSITIVE_INFINITY;
      let level = 0;
      for (const x of a)
        for (const y of b) {
          const own = nameLevel(part, x, y);
          const theirs = x[other] && y[other] ? nameLevel(other, x, y) : MIDDLE;
          // Of two equally good pairs both parts take the one whose given names agree better.
          const cost = own + theirs + (part === 'given' ? own : theirs) / (2 * NAME_LEVELS.length);
          if (cost < least) [least, level] = [cost, own];
        }
      return level;
    },
    terms: (names) => (names.length === 1 ? [firstWord(names[0]!)] : [...new Set(names.map(firstWord))]),
  };
}
