import { expect, it } from '@jest/globals';
import { NumberSets } from '../../../../src/resolution/clusters/number-sets.js';

it('joins sets and names each by its smallest number', () => {
  const sets = new NumberSets(6);
  sets.join(5, 3, 10);
  sets.join(3, 1, 10);
  sets.join(1, 5, 10);
  expect(sets.find(5)).toBe(1);
  expect([...sets.groups()]).toEqual([[1, 3, 5]]);
});

it('joins no sets that together are too many', () => {
  const sets = new NumberSets(4);
  sets.join(0, 1, 3);
  sets.join(2, 3, 3);
  sets.join(0, 2, 3);
  expect([...sets.groups()]).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
