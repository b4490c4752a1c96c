import { expect, it } from '@jest/globals';
import { levelOf } from '../../../src/resolution/comparison.js';
import { madeUpPeople } from './made-up-people.js';
import { trainedOn } from './trained-on.js';

it('bounds the weight of a pair by its levels alone, so that pairs of no use need not be looked at', () => {
  const { records } = madeUpPeople(60);
  const { comparisons, features, scorer } = trainedOn(records);
  let closest = Number.POSITIVE_INFINITY;
  for (let a = 0; a < records.length; a += 1)
    for (let b = a + 1; b < records.length; b += 1) {
      const levels = comparisons.map((comparison, i) => levelOf(comparison, features[i]!.at(a), features[i]!.at(b)));
      const room = scorer.most(levels) - scorer.weight(a, b);
      expect(room).toBeGreaterThanOrEqual(-1e-9);
      closest = Math.min(closest, room);
    }
  // Pairs that agree on nothing rare come close to their bound.
  expect(closest).toBeLessThan(1);
});
