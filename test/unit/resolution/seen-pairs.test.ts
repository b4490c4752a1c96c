import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CandidatePairs } from '../../../src/resolution/blocking/candidate-pairs.js';
import { KeyColumns } from '../../../src/resolution/blocking/key-columns.js';
import { PERSON_RULES } from '../../../src/resolution/blocking/person-rules.js';
import { compareShare } from '../../../src/resolution/compare-share.js';
import { PERSON_COMPARISONS } from '../../../src/resolution/comparisons/person-comparisons.js';
import { FeatureColumn, featureOf } from '../../../src/resolution/feature-column.js';
import { PairLevels } from '../../../src/resolution/pair-levels.js';
import { joinShares, seePairs } from '../../../src/resolution/seen-pairs.js';
import { madeUpPeople } from './made-up-people.js';

const { records } = madeUpPeople(300);
const columns = PERSON_COMPARISONS.map((comparison) => FeatureColumn.of(comparison, records)).filter(
  ({ known }) => known > 1,
);
const levels = PairLevels.of(columns);
const candidates = new CandidatePairs(KeyColumns.of(records, PERSON_RULES));
const plain = ({ patterns, ...seen }: ReturnType<typeof seePairs>) => ({
  ...seen,
  counts: patterns.counts,
  levels: patterns.levels,
});

/** Two shares of the work: the first takes the parts for which this says so. */
const sharesOf = (isFirsts: (part: number) => boolean, draws: boolean) =>
  [true, false].map((which) => {
    let part = -1;
    const next = (): number => {
      do part += 1;
      while (part < 100 && isFirsts(part) !== which);
      return part;
    };
    return compareShare(levels, candidates.index, next, draws);
  });

describe('pairs that several threads compare', () => {
  it('are seen as one thread sees them, whoever took which part', () => {
    const alone = plain(
      joinShares(
        levels,
        candidates,
        sharesOf(() => true, false),
      ),
    );
    expect(alone.ofPairs.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }), (isFirsts) => {
        const shares = sharesOf((part) => isFirsts[part]!, false);
        expect(plain(joinShares(levels, candidates, shares))).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });

  it('are drawn at random alike, whoever draws', () => {
    const alone = seePairs(levels, candidates).drawn;
    expect(Math.max(...alone)).toBeGreaterThan(1_000);
    expect(
      joinShares(
        levels,
        candidates,
        sharesOf((part) => part % 3 === 0, true),
      ).drawn,
    ).toEqual(alone);
  });

  it('are compared alike by features that were made of their keys', () => {
    const copies = columns.map((column) => column.keys().map((key) => featureOf(column.comparison, key)));
    const copied = new PairLevels(levels.comparisons, copies, levels.ids);
    const seen = (own: PairLevels) => {
      let part = -1;
      const next = () => {
        part += 1;
        return part;
      };
      return plain(joinShares(own, candidates, [compareShare(own, candidates.index, next, false)]));
    };
    expect(seen(copied)).toEqual(seen(levels));
  });
});
