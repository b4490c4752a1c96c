import { PERSON_COMPARISONS } from './comparisons/person-comparisons.js';
import { featureOf } from './feature-column.js';
import { PairLevels } from './pair-levels.js';

/** A comparison by its name, and the keys of its features. */
export interface NamedKeys {
  readonly name: string;
  readonly keys: readonly string[];
}

/** The levels of pairs in another thread, which gets texts and numbers of the features and takes them apart again. */
export function levelsOfKeys(named: readonly NamedKeys[], ids: Int32Array): PairLevels {
  const comparisons = named.map(({ name }) => PERSON_COMPARISONS.find((comparison) => comparison.name === name)!);
  return new PairLevels(
    comparisons,
    named.map(({ keys }, i) => keys.map((key) => featureOf(comparisons[i]!, key))),
    ids,
  );
}
