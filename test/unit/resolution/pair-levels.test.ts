import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Comparison, levelOf } from '../../../src/resolution/comparison.js';
import { FeatureColumn } from '../../../src/resolution/feature-column.js';
import { PairLevels } from '../../../src/resolution/pair-levels.js';
import type { PersonRecord } from '../../../src/resolution/person-record.js';

/** Levels that depend on the order of the two, so that one that is remembered for another pair is noticed. */
const city: Comparison<readonly string[]> = {
  name: 'city',
  levels: ['a', 'b', 'c', 'd', 'e'],
  feature: ({ texts }) => texts.city ?? null,
  level: ([x], [y]) => (x!.charCodeAt(0) * 3 + y!.charCodeAt(0)) % 5,
  terms: (texts) => texts,
};

it('gives the levels that comparing gives, however often it is asked', () => {
  const text = fc.option(fc.constantFrom('hull', 'york', 'bath', 'leeds'));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (cities) => {
      const records = cities.map(
        (name, i): PersonRecord => ({ id: `${i}`, names: [], birth: null, texts: name ? { city: [name] } : {} }),
      );
      const comparisons = [city, city] as readonly Comparison[];
      const pairs = PairLevels.of(comparisons.map((comparison) => FeatureColumn.of(comparison, records)));
      const reached = new Int8Array(2);
      for (let round = 0; round < 2; round += 1)
        for (let a = 0; a < records.length; a += 1)
          for (let b = 0; b < records.length; b += 1) {
            pairs.read(a, b, reached);
            const level = levelOf(city as Comparison, city.feature(records[a]!), city.feature(records[b]!));
            expect([...reached]).toEqual([level, level]);
          }
    }),
  );
});
